namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5001: caveats that are only counted, checked or kept.</summary>
internal static class CaveatsNotShownRows
{
    private const string Take = "var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);\n";

    public static readonly Row[] All =
    [
        new("Caveats are counted beside the text", """
            var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;
            Show($"{text} (caveats: {caveats.Count})");
            """)
        {
            Messages = ["QUO5001: The caveats of this statement are not shown; show them with it, or call 'WithoutCaveats' and say why they may be left out"],
        },
        new("Caveats of a claim of any kind are counted", """
            var article = Tea.Article;
            foreach (var claim in article.Claims)
            {
                var (text, ⟦QUO5001|caveats⟧) = claim;
                Show(text + " " + caveats.Count);
            }
            """),
        new("Caveats are an asterisk", Take + "Show(caveats.Any() ? \"*\" : \"\");"),
        new("Caveats are as many asterisks", Take + "Show(new string('*', caveats.Count));"),
        new("Caveats are numbers of notes", Take + "Show(string.Concat(caveats.Select((_, index) => $\"[{index + 1}]\")));"),
        new("Caveats are numbers of notes in a range", Take + "foreach (var number in Enumerable.Range(1, caveats.Count)) Show(number);"),
        new("Caveats are counted into nothing", Take + "_ = caveats.Count;"),
        new("Caveats are counted by a method", Take + "Show(caveats.Count());\nShow(caveats.LongCount());\nShow(caveats.Count(caveat => caveat.Kind == CaveatKind.Risk));"),
        new("Caveats are counted by a static call", Take + "Show(Enumerable.Count(caveats));"),
        new("Caveats are counted after a question mark", Take + "Show(caveats?.Count);"),
        new("Caveats are counted in a variable", Take + "var count = caveats.Count;\nShow(count);"),
        new("Caveats are counted in a variable of another type", Take + "IReadOnlyList<Caveat> list = caveats;\nShow(list.Count);"),
        new("Caveats are counted as an array", Take + "var array = caveats.ToArray();\nShow(array.Length);"),
        new("Caveats decide whether the text is shown", """
            var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;
            if (caveats.Count > 0) Show(text);
            """),
        new("Caveats decide on a colour", Take + "Show(caveats.Any(caveat => caveat.Kind == CaveatKind.Risk) ? \"red\" : \"green\");"),
        new("Caveats are switched over by their count", Take + "Show(caveats.Count switch { 0 => \"\", 1 => \"one caveat\", _ => \"caveats\" });"),
        new("Caveats are matched by their count", Take + "Show(caveats is { Count: > 0 });\nShow(caveats is [_, ..]);\nShow(caveats is []);"),
        new("Caveats are switched over by a pattern", Take + "Show(caveats switch { [] => \"\", [_] => \"one\", _ => \"many\" });"),
        new("Caveats are checked for null", Take + "if (caveats is null) throw new InvalidOperationException();"),
        new("Caveats are compared with null", Take + "if (caveats == null || null != caveats && caveats is not null) Show(1);"),
        new("Caveats are checked by a method", Take + "ArgumentNullException.ThrowIfNull(caveats);"),
        new("Caveats are checked by an assertion about the program", Take + "System.Diagnostics.Debug.Assert(caveats.Count > 0);\nSystem.Diagnostics.Debug.Assert(caveats is not null, \"None.\");"),
        new("Caveats are kept alive", Take + "GC.KeepAlive(caveats);"),
        new("Caveats are hashed", Take + """
            var hash = new HashCode();
            hash.Add(caveats);
            foreach (var caveat in caveats) hash.Add(caveat.Statement);
            Show(HashCode.Combine(text, caveats) + HashCode.Combine(caveats.Select(caveat => caveat.Id)) + hash.ToHashCode() + EqualityComparer<object>.Default.GetHashCode(caveats));
            """),
        new("Caveats are compared by reference", Take + "Show(ReferenceEquals(caveats, null) || caveats.Equals(null) || caveats.GetHashCode() == 0);"),
        new("Caveats are copied and forgotten", Take + "var copy = caveats.ToList();\nvar same = caveats;"),
        new("Caveats are copied into nothing", Take + "caveats.ToList();"),
        new("Caveats are gone through for nothing", Take + "foreach (var caveat in caveats) { }"),
        new("Caveats are gone through without a look at them", Take + "foreach (var caveat in caveats) Show(\"*\");"),
        new("Caveats are gone through and thrown away", Take + "foreach (var caveat in caveats) _ = caveat;"),
        new("Caveats are gone through and counted", Take + "var count = 0;\nforeach (var _ in caveats) count++;\nShow(count);"),
        new("Caveats are gone through by index and never read", Take + "for (var i = 0; i < caveats.Count; i++) Show(i + 1);"),
        new("Caveats are counted by a lambda", Take + "Func<int> count = () => caveats.Count;\nShow(count);"),
        new("The name of their type is all that is shown of caveats", """
            var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;
            Show($"{text} {caveats}");
            Show("Caveats: " + caveats);
            Show(caveats.ToString());
            Console.WriteLine(caveats);
            """),
        new("Caveats in other ways to take them are counted", """
            foreach (var (quote, ⟦QUO5001|caveats⟧) in Tea.Claims.KeepsAwake.Quotes) Show(quote.Text + caveats.Count);
            if (Tea.Claims.KeepsAwake.Statement is var (same, ⟦QUO5001|some⟧) && some.Count > 0) Show(same);
            Tea.Claims.KeepsAwake.Statement.Deconstruct(out var third, out var ⟦QUO5001|others⟧);
            Show(third.ToString() + others.Any());
            """),
        new("A pattern asks how many caveats there are", """
            if (Tea.Claims.KeepsAwake.Statement is (var text, ⟦QUO5001|{ Count: > 0 }⟧)) Show(text);
            if (Tea.Claims.KeepsAwake.Statement is (var same, ⟦QUO5001|[_, ..]⟧)) Show(same);
            if (Tea.Claims.KeepsAwake.Statement is (var third, ⟦QUO5001|not []⟧)) Show(third);
            if (Tea.Claims.KeepsAwake.Statement is (var fourth, ⟦QUO5001|{ Count: var count }⟧)) Show(fourth.ToString() + count);
            if (Tea.Claims.KeepsAwake.Statement is (var fifth, ⟦QUO5001|{ Count: > 0 } some⟧)) Show(fifth.ToString() + some.Count);
            """),
        new("A case asks how many caveats there are", """
            switch (Tea.Claims.KeepsAwake.Statement)
            {
                case (var text, var ⟦QUO5001|caveats⟧) when caveats.Count < 5:
                    Show(text);
                    break;
                case (var text, ⟦QUO5001|{ Count: 7 }⟧):
                    Show(text);
                    break;
                case (var text, var all):
                    Show(text);
                    foreach (var caveat in all) Show(caveat);
                    break;
            }
            """),
        new("An arm asks how many caveats there are", """
            Show(Tea.Claims.KeepsAwake.Statement switch
            {
                (var text, var ⟦QUO5001|caveats⟧) when caveats.Count < 5 => text.ToString(),
                (var text, ⟦QUO5001|_⟧) => text.ToString(),
            });
            """),
    ];
}
