namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5001: whole programs as they are written, some that show all and some that show less.</summary>
internal static class CaveatsInProgramsRows
{
    private const string Take = "var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);\n";

    private const string Whole = "var (text, caveats) = Tea.Claims.KeepsAwake.Statement;\nShow(text);\n";

    public static readonly Row[] All =
    [
        new("A label for the number of caveats", Take + "Show(caveats.Count == 1 ? \" (1 caveat)\" : $\" ({caveats.Count} caveats)\");"),
        new("A card with the number of caveats", Take + "Show(new { text, HasCaveats = caveats.Any(), Caveats = caveats.Count });"),
        new("A table with the number of caveats", """
            var table = Tea.Article.Claims.Select(claim =>
            {
                var (text, ⟦QUO5001|caveats⟧) = claim;
                return new[] { text, caveats.Count.ToString() };
            });
            Show(table);
            """),
        new("A builder of a line", """
            var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake;
            Show(new System.Text.StringBuilder(text).Append(" (").Append(caveats.Count).Append(')'));
            Console.WriteLine("{0} ({1})", text, caveats.Count);
            """),
        new("A title with a mark", "var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake;\nvar title = caveats.Count > 0 ? $\"{text}*\" : text;\nShow(title);"),
        new("A property with a mark", """
            internal sealed class Card(Claim claim)
            {
                internal string Title { get { var (text, ⟦QUO5001|caveats⟧) = claim; return caveats.Count == 0 ? text : text + "*"; } }
            }
            """) { IsFile = true },
        new("Kinds in lower case", Take + "Show(string.Join(\", \", caveats.Select(caveat => caveat.Kind.ToString().ToLowerInvariant()).Distinct().Order()));"),
        new("Kinds in a set", Take + "var kinds = new HashSet<CaveatKind>();\nforeach (var caveat in caveats) kinds.Add(caveat.Kind);\nShow(string.Join(\", \", kinds));"),
        new("Kinds and how often they occur", Take + "Show(string.Join(\", \", caveats.GroupBy(caveat => caveat.Kind).Select(group => $\"{group.Key}: {group.Count()}\")));"),
        new("Kinds of a lookup", Take + "var byKind = caveats.ToLookup(caveat => caveat.Kind);\nforeach (var caveat in byKind[CaveatKind.Risk]) Show(caveat);"),
        new("A first that is not null", Take + "if (caveats.FirstOrDefault() is { } caveat) Show(caveat);\nif (caveats is [var first, ..]) Show(first);"),
        new("A first in a variable", Take + "var first = caveats.Count > 0 ? caveats[0] : null;\nif (first is not null) Show(first.Statement);"),
        new("Three and how many more", Take + "var shown = caveats.Take(3).ToList();\nforeach (var caveat in shown) Show(caveat);\nif (caveats.Count > 3) Show($\"and {caveats.Count - 3} more\");"),
        new("Two by index", Take + "for (var i = 0; i < Math.Min(2, caveats.Count); i++) Show(caveats[i]);\nfor (var i = 0; i < caveats.Count && i < 2; i++) Show(caveats[i]);"),
        new("A number of caveats and then a break", Take + """
            var shown = 0;
            foreach (var caveat in caveats)
            {
                if (shown++ == 2)
                    break;
                Show(caveat);
            }
            """),
        new("The first caveat of a kind and then a break", Take + """
            foreach (var caveat in caveats)
            {
                if (caveat.Kind == CaveatKind.Risk)
                {
                    Show(caveat);
                    break;
                }
            }
            """),
        new("Short caveats", Take + "Show(string.Join(\"; \", caveats.Where(caveat => caveat.Statement.ToString().Length < 100)));"),
        new("Caveats of two kinds", Take + "Show(string.Join(\"; \", caveats.Where(caveat => caveat.Kind is CaveatKind.Risk or CaveatKind.Limitation)));"),
        new("Some caveats in a property", """
            internal sealed class Card
            {
                internal string Text { get; }

                internal IReadOnlyList<Caveat> Caveats { get; }

                internal Card(Claim claim)
                {
                    var (text, ⟦QUO5001|caveats⟧) = claim;
                    Text = text;
                    Caveats = caveats.Take(2).ToList();
                }
            }
            """) { IsFile = true },
        new("Caveats in a private field that is counted", """
            internal sealed class Card
            {
                private readonly IReadOnlyList<Caveat> _caveats;

                internal Card(Claim claim)
                {
                    var (text, ⟦QUO5001|caveats⟧) = claim;
                    Text = text;
                    _caveats = caveats;
                }

                internal string Text { get; }

                internal int CaveatCount => _caveats.Count;
            }
            """) { IsFile = true },
        new("A helper that counts beside a string", """
            internal static class Card
            {
                internal static void Render(string text, IReadOnlyList<Caveat> ⟦QUO5001|caveats⟧)
                {
                    Console.Write(text);
                    if (caveats.Count > 0)
                        Console.Write("*");
                }
            }
            """) { IsFile = true },
        new("A pattern with a number", "if (Tea.Article.Claims[0] is QualifiedClaim { Statement: (var text, ⟦QUO5001|{ Count: var count }⟧) }) Show($\"{text} ({count})\");"),
        new("A case with a mark", """
            foreach (var claim in Tea.Article.Claims)
            {
                switch (claim)
                {
                    case QualifiedClaim { Statement: var (text, ⟦QUO5001|caveats⟧) }:
                        Show(text + new string('*', caveats.Count));
                        break;
                    case PlainClaim plain:
                        Show(plain.Statement);
                        break;
                }
            }
            """),

        new("A compact form without caveats", """
            var isCompact = DateTime.Now.Hour > 8;
            var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake;
            if (isCompact)
            {
                Show(text);
            }
            else
            {
                Show(text);
                foreach (var caveat in caveats) Show(caveat);
            }

            var (same, ⟦QUO5001|others⟧) = Honey.Claims.SoothesCough;
            Show(isCompact ? same : $"{same} {string.Join("; ", others)}");
            """),
        new("A compact form that returns before the caveats", """
            internal static class Card
            {
                internal static string Line(Claim claim, bool isCompact)
                {
                    var (text, ⟦QUO5001|caveats⟧) = claim;
                    if (isCompact)
                        return text;
                    return text + string.Join("; ", caveats);
                }

                internal static string Title(Claim claim, bool isCompact)
                {
                    var (text, ⟦QUO5001|_⟧) = claim;
                    return isCompact ? text : claim.ToString();
                }
            }
            """) { IsFile = true },

        new("Two forms with caveats", """
            internal static class Card
            {
                internal static string Line(Claim claim, bool isHtml)
                {
                    var (text, caveats) = claim;
                    if (text.Length == 0)
                        throw new InvalidOperationException($"There is no text in {text}.");
                    if (isHtml)
                        return $"<b>{text}</b>" + string.Join("<br>", caveats);
                    return text + string.Join("; ", caveats);
                }

                internal static string Encoded(Claim claim, bool isHtml)
                {
                    var (text, caveats) = claim;
                    var encoded = isHtml ? System.Net.WebUtility.HtmlEncode(text) : text;
                    return encoded + string.Join("; ", caveats);
                }

                internal static void Print(Claim claim, bool isBold)
                {
                    var (text, caveats) = claim;
                    if (isBold)
                        Console.Write($"**{text}**");
                    else
                        Console.Write(text);
                    foreach (var caveat in caveats)
                        Console.WriteLine(caveat);
                }

                internal static string Either(Claim claim)
                {
                    var (text, caveats) = claim;
                    if (caveats.Count == 0)
                        return text;
                    return text + string.Join("; ", caveats);
                }

                internal static IEnumerable<string> Lines(Claim claim)
                {
                    var (text, caveats) = claim;
                    yield return text;
                    if (caveats is { Count: > 0 })
                    {
                        foreach (var caveat in caveats)
                            yield return $"- {caveat}";
                    }
                }
            }
            """) { IsFile = true },
        new("Caveats by kind in a loop", Whole + """
            foreach (var kind in Enum.GetValues<CaveatKind>())
            {
                Show(kind);
                foreach (var caveat in caveats.Where(caveat => caveat.Kind == kind)) Show(caveat);
            }
            """),
        new("Caveats by kind in a condition of a loop", Whole + """
            foreach (var kind in caveats.Select(caveat => caveat.Kind).Distinct())
                foreach (var caveat in caveats)
                    if (caveat.Kind == kind)
                        Show(caveat);
            """),
        new("Caveats by kind in a lambda", Whole + "Show(string.Join(\"; \", caveats.Select(caveat => caveat.Kind).Distinct().SelectMany(kind => caveats.Where(caveat => caveat.Kind == kind))));"),
        new("Caveats of one kind in a variable", Take + "var kind = CaveatKind.Risk;\nforeach (var caveat in caveats.Where(caveat => caveat.Kind == kind)) Show(caveat);"),
        new("Caveats that are not empty", Whole + "Show(string.Join(\"; \", caveats.Select(caveat => caveat.Statement.GetText(\"uk\")).Where(text => text.Length > 0)));"),
        new("The first in a span", Take + "foreach (var caveat in caveats.ToArray().AsSpan(0, 1)) Show(caveat);"),
        new("Facts in an object", Take + "Show(caveats.Select(caveat => new { caveat.Id, caveat.Kind }).ToList());\nShow(caveats.Select(caveat => (caveat.Id, caveat.Quote!.Anchor)));"),
        new("Texts of plain claims, and those of others with their caveats", """
            internal static class Card
            {
                internal static string Line(Claim claim)
                {
                    var (text, caveats) = claim;
                    if (claim is PlainClaim)
                        return text;
                    return text + string.Join("; ", caveats);
                }

                internal static string Other(Claim claim)
                {
                    var (text, caveats) = claim;
                    if (claim is QualifiedClaim)
                        return text + string.Join("; ", caveats);
                    else
                        return text;
                }

                internal static string Third(Claim claim)
                {
                    var (text, caveats) = claim;
                    if (caveats is not { Count: > 0 })
                        return text;
                    return text + string.Join("; ", caveats);
                }

                internal static string Fourth(Claim claim)
                {
                    var (text, caveats) = claim;
                    if (caveats is null || caveats.Count < 1)
                        return text;
                    return text + string.Join("; ", caveats);
                }

                internal static string Fifth(Claim claim)
                {
                    var (text, caveats) = claim;
                    return claim switch
                    {
                        PlainClaim => text,
                        _ => text + string.Join("; ", caveats),
                    };
                }

                internal static string Sixth(Claim claim)
                {
                    var (text, caveats) = claim;
                    if (claim.Caveats.Count is 0)
                        return text;
                    return text + string.Join("; ", caveats);
                }
            }
            """) { IsFile = true },
        new("Caveats as lines", Whole + "Show(string.Join(\"\\n\", caveats.Select(caveat => \"- \" + caveat)));"),
        new("Caveats as HTML", Whole + "var html = new System.Text.StringBuilder();\nforeach (var caveat in caveats) html.Append(\"<li>\").Append(caveat.Statement).Append(\"</li>\");\nShow(html);"),
        new("Caveats as XML", Whole + "Show(new System.Xml.Linq.XElement(\"caveats\", caveats.Select(caveat => new System.Xml.Linq.XElement(\"caveat\", caveat.Statement))));"),
        new("Caveats as strings in a list", Whole + "string[] lines = [.. caveats.Select(caveat => caveat.ToString())];\nShow(lines);"),
        new("Caveats with numbers", Whole + "foreach (var (caveat, number) in caveats.Select((caveat, index) => (caveat, index + 1))) Show($\"[{number}] {caveat}\");"),
        new("Caveats in two lists", Whole + "var risks = new List<Caveat>();\nvar others = new List<Caveat>();\nforeach (var caveat in caveats) (caveat.Kind == CaveatKind.Risk ? risks : others).Add(caveat);\nShow((risks, others));"),
        new("Caveats by kind in a lookup", Whole + "var byKind = caveats.ToLookup(caveat => caveat.Kind);\nShow(string.Join(\"; \", byKind[CaveatKind.Risk]));\nShow(string.Join(\"; \", byKind[CaveatKind.Limitation]));"),
        new("Caveats with the risks first", Whole + "Show(string.Join(\"; \", caveats.Where(caveat => caveat.Kind == CaveatKind.Risk).Concat(caveats.Where(caveat => caveat.Kind != CaveatKind.Risk))));"),
        new("Caveats by a while", Whole + "var i = 0;\nwhile (i < caveats.Count) Show(caveats[i++]);"),
        new("Caveats up to their number", Whole + "var count = caveats.Count;\nfor (var i = 0; i < count; i++) Show(caveats[i]);"),
        new("Caveats until the request is cancelled", """
            internal static class Card
            {
                internal static void Print(Claim claim, System.Threading.CancellationToken cancellation)
                {
                    var (text, caveats) = claim;
                    Console.WriteLine(text);
                    foreach (var caveat in caveats)
                    {
                        if (cancellation.IsCancellationRequested)
                            break;
                        Console.WriteLine(caveat);
                    }
                }
            }
            """) { IsFile = true },
        new("Caveats as notes of several claims", """
            var notes = new List<Caveat>();
            foreach (var claim in Tea.Article.Claims)
            {
                var (text, caveats) = claim;
                Show(text);
                foreach (var caveat in caveats)
                {
                    if (!notes.Contains(caveat))
                        notes.Add(caveat);
                    Show($"[{notes.IndexOf(caveat) + 1}]");
                }
            }

            foreach (var note in notes) Show(note);
            """),
        new("A sort by the texts", """
            Show(Tea.Article.Claims.OrderBy(claim => { var (text, _) = claim; return text; }));
            Show(Tea.Article.Claims.OrderBy(claim => claim is var (text, _) ? text : "").ThenBy(claim => claim.Id));
            """),
        new("A search in the texts", """
            Show(Tea.Article.Claims.Where(claim => claim is var (text, _) && text.Contains("tea")));
            foreach (var claim in Tea.Article.Claims)
            {
                var (text, _) = claim;
                if (text.StartsWith("Tea", StringComparison.Ordinal) && text.Length < 80)
                    Show(claim);
            }
            """),
        new("Texts of claims without caveats", """
            foreach (var claim in Tea.Article.Claims)
            {
                if (claim is (var first, [])) Show(first);
                if (claim is (var second, { Count: 0 })) Show(second);
                var (text, caveats) = claim;
                if (caveats.Count == 0) Show(text);
            }

            foreach (var (text, caveats) in Tea.Article.Claims)
            {
                if (caveats.Any()) continue;
                Show(text);
            }

            foreach (var claim in Tea.Article.Claims)
            {
                switch (claim)
                {
                    case (var text, var caveats) when caveats.Count == 0:
                        Show(text);
                        break;
                    default:
                        Show(claim);
                        break;
                }
            }
            """),
        new("Texts of claims without caveats, and whole claims", """
            foreach (var claim in Tea.Article.Claims)
            {
                var (text, caveats) = claim;
                Console.WriteLine(caveats.Count == 0 ? text : claim.ToString());
            }
            """),
        new("Texts that were not shown before", """
            var shown = new List<string>();
            foreach (var claim in Tea.Article.Claims)
            {
                var (text, _) = claim;
                if (!shown.Contains(text))
                    Show(claim);
            }
            """),
        new("Texts that tests check", """
            internal static class Assert
            {
                internal static void Equal<T>(T expected, T actual) => Console.WriteLine(Equals(expected, actual));

                internal static void NotEmpty<T>(IEnumerable<T> actual) => Console.WriteLine(actual);
            }

            internal static class Tests
            {
                internal static void A_text()
                {
                    var (text, _) = Tea.Claims.KeepsAwake.Statement;
                    Assert.Equal("A text.", text.ToString());
                }

                internal static void A_text_and_a_caveat()
                {
                    var (text, caveats) = Tea.Claims.KeepsAwake;
                    Assert.NotEmpty(text);
                    Assert.Equal("A caveat.", caveats[0].Statement.ToString());
                }
            }
            """) { IsFile = true },
        new("Caveats of the claim after a question mark", """
            Claim? claim = Tea.Article.Claims[0];
            if (claim is var (text, _)) Show(text);
            foreach (var caveat in claim?.Caveats ?? Tea.Claims.KeepsAwake.Caveats) Show(caveat);
            """),
        new("Caveats beside the text in a pattern", "if (Tea.Article.Claims[0] is QualifiedClaim { Statement: var (text, _), Caveats: var caveats }) Show(text + string.Join(\"; \", caveats));"),
        new("Caveats in a helper that gets the claim", """
            internal static class Card
            {
                internal static void Print(Claim claim)
                {
                    var (text, _) = claim;
                    Console.WriteLine(text);
                    PrintNotes(claim);
                }

                internal static string Lines(QualifiedClaim claim) => claim.Statement is var (text, _) ? text + claim.Notes() : "";

                private static void PrintNotes(Claim claim)
                {
                    foreach (var caveat in claim.Caveats)
                        Console.WriteLine(caveat);
                }

                private static string Notes(this Claim claim) => string.Join("; ", claim.Caveats);
            }
            """) { IsFile = true },
        new("A helper that gets the claim and shows no caveats", """
            internal static class Card
            {
                internal static void Print(Claim claim)
                {
                    var (text, ⟦QUO5001|_⟧) = claim;
                    Console.WriteLine(text + Link(claim));
                }

                private static string Link(Claim claim) => "#" + claim.Id;
            }
            """) { IsFile = true },
    ];
}
