namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5001: caveats in a variable that is never read, and code that only looks like it.</summary>
internal static class CaveatsUnreadRows
{
    public static readonly Row[] All =
    [
        new("A variable that nobody reads", "var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement; Show(text);"),
        new("A declared variable that nobody reads", "(var text, MarkList<Caveat> ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement; Show(text);"),
        new("A variable for the caveats of a claim that nobody reads", """
            var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.Valid[0];
            foreach (var (each, ⟦QUO5001|limits⟧) in Tea.Claims.Valid) Show(each);
            var (shown, others) = Tea.Claims.KeepsAwake;
            Show((text, shown, others));
            """),
        new("A variable that is only assigned to the discard", "var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement; _ = caveats; _ = caveats!; Show(text);"),
        new("A variable that is only named", "var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement; Show(nameof(caveats) + nameof(caveats.Count) + text);"),
        new("A variable that is only written to after that", """
            var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;
            caveats = Honey.Claims.SoothesCough.Caveats;
            (caveats, _) = (Honey.Claims.SoothesCough.Caveats, 1);
            Show(text);
            """),
        new("A variable that was read before and never again", """
            var caveats = Tea.Caveats.All;
            Show(caveats);
            (var text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;
            Show(text);
            """),
        new("A parameter that nobody reads", """
            internal static class Shown
            {
                internal static LocalizedText Text(QualifiedClaim claim, MarkList<Caveat> caveats)
                {
                    (var text, ⟦QUO5001|caveats⟧) = claim.Statement;
                    return text;
                }
            }
            """) { IsFile = true },
        new("A variable of a loop that nobody reads", "foreach (var (quote, ⟦QUO5001|caveats⟧) in Tea.Claims.KeepsAwake.Quotes) Show(quote);"),
        new("A variable of a pattern that nobody reads", "if (Tea.Claims.KeepsAwake.Statement is var (text, ⟦QUO5001|caveats⟧)) Show(text);"),
        new("A variable of a positional pattern that nobody reads", "if (Tea.Claims.KeepsAwake.Statement is (var text, var ⟦QUO5001|caveats⟧)) Show(text);"),
        new("A variable of a call that nobody reads", "Tea.Claims.KeepsAwake.Statement.Deconstruct(out var text, out var ⟦QUO5001|caveats⟧); Show(text);"),
        new("A variable of top-level statements that nobody reads", """
            var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;
            Console.WriteLine(text);

            internal sealed class Other { internal int caveats = 1; internal int Number => caveats; }
            """) { IsFile = true, Project = static project => project with { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication } },
        new("Caveats are read where the function that takes them was called", """
            MarkList<Caveat>? caveats = null;
            LocalizedText? text = null;
            Take();
            Show((text, caveats));

            void Take() => (text, caveats) = Tea.Claims.KeepsAwake.Statement;
            """),
        new("A variable of a function that nobody reads", """
            var caveats = Honey.Claims.SoothesCough.Caveats;
            Show(caveats);
            Show(Take());

            LocalizedText Take()
            {
                var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;
                return text;
            }
            """),
        new("Caveats are read where the program jumps back to", """
            MarkList<Caveat>? caveats = null;
            again:
            if (caveats is not null)
            {
                Show(caveats);
                return;
            }

            (var text, caveats) = Tea.Claims.KeepsAwake.Statement;
            Show(text);
            goto again;
            """),
        new("Caveats go into a parameter of the type, which its other members read", """
            internal sealed class Card(QualifiedClaim claim, MarkList<Caveat> caveats)
            {
                internal string Lines => string.Join("\n", caveats);

                internal LocalizedText Text()
                {
                    (var text, caveats) = claim.Statement;
                    return text;
                }
            }
            """) { IsFile = true },
        new("Another variable of the same name is read", """
            {
                var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;
                Show(text);
            }

            {
                var caveats = 1;
                Show(caveats);
            }
            """),
        new("A member of the same name is read", "var (text, ⟦QUO5001|Caveats⟧) = Tea.Claims.KeepsAwake.Statement; Show(text); Show(Honey.Claims.SoothesCough.Caveats);"),
        new("A variable named with an escape is read", "var (text, @class) = Tea.Claims.KeepsAwake.Statement; Show((text, @class));"),
        new("Caveats are read by reference", """
            var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
            Show(text);
            Take(ref caveats);

            static void Take(ref MarkList<Caveat> caveats) => Show(caveats);
            """),
        new("An extension method of three parts", """
            internal static class Extensions
            {
                internal static void Deconstruct<T>(this Qualified<T> qualified, out T value, out int count, out string id) where T : class
                {
                    (value, var ⟦QUO5001|caveats⟧) = qualified;
                    (count, id) = (caveats.Count, caveats[0].Id);
                }

                internal static void Show(QualifiedClaim claim)
                {
                    var (text, _, _) = claim.Statement;
                    Console.WriteLine(text);
                }
            }
            """) { IsFile = true },
        new("An extension method of three parts in bodies that are expressions", """
            internal static class Extensions
            {
                private static LocalizedText? _text;

                internal static void Deconstruct<T>(this Qualified<T> qualified, out T value, out string lines, out string id) where T : class
                {
                    (value, var caveats) = qualified;
                    (lines, id) = (string.Join("; ", caveats), caveats[0].Id);
                }

                internal static void Show(QualifiedClaim claim) => (_text, _, _) = claim.Statement;
            }
            """) { IsFile = true },
        new("A type of one's own that is named alike", """
            namespace Mine
            {
                internal sealed class Qualified<T>(T value)
                {
                    internal void Deconstruct(out T first, out int second) => (first, second) = (value, 1);

                    internal T WithoutCaveats(string because) => value;
                }

                internal static class Use
                {
                    internal static void Show(Qualified<string> qualified)
                    {
                        var (text, _) = qualified;
                        Console.WriteLine(text + qualified.WithoutCaveats("x"));
                    }
                }
            }
            """) { IsFile = true },
        new("Discards of other things", """
            var (key, _) = new KeyValuePair<string, int>("a", 1);
            foreach (var (name, _) in new Dictionary<string, int>()) Show(name);
            if ((1, 2) is var (one, _)) Show(one);
            _ = Tea.Claims.TryGetValue("keeps-awake", out _);
            Show(key);
            """),
        new("A variable named like a discard is read", """
            MarkList<Caveat> _;
            (var text, _) = Tea.Claims.KeepsAwake.Statement;
            Show((text, _));
            """),
    ];
}
