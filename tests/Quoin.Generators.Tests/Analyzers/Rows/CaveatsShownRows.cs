namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Programs that show all caveats, in ways that look like those that do not.</summary>
internal static class CaveatsShownRows
{
    private const string Take = "var (text, caveats) = Tea.Claims.KeepsAwake.Statement;\nShow(text);\n";

    public static readonly Row[] All =
    [
        new("Caveats are counted and shown", Take + "Show(caveats.Count);\nforeach (var caveat in caveats) Show(caveat);"),
        new("Caveats are checked and shown", Take + "if (caveats is { Count: > 0 }) Show(string.Join(\"; \", caveats));"),
        new("Caveats are shown by index", Take + "for (var i = 0; i < caveats.Count; i++) Show($\"{i + 1}. {caveats[i].Statement}\");"),
        new("The first of the caveats is shown, and then all", Take + "Show(caveats[0]);\nforeach (var caveat in caveats) Show(caveat.Statement);"),
        new("The first of the caveats is shown, and then the others", Take + "Show(caveats.First());\nforeach (var caveat in caveats.Skip(1)) Show(caveat);"),
        new("The first of the caveats and the slice after it", Take + "var all = caveats.ToArray();\nShow(all[0]);\nforeach (var caveat in all[1..]) Show(caveat);"),
        new("A single caveat or all in a list", Take + "Show(caveats.Count == 1 ? caveats[0].ToString() : string.Join(\"; \", caveats));"),
        new("A single caveat or an exception", Take + "Show(caveats.Single());"),
        new("Exactly one caveat is matched", "if (Tea.Claims.KeepsAwake.Statement is (var text, [var only])) Show((text, only));"),
        new("The first caveat and the rest are matched", "if (Tea.Claims.KeepsAwake.Statement is (var text, var caveats) && caveats.ToArray() is [var first, .. var rest]) { Show(text); Show(first); Show(rest); }"),
        new("Caveats of one kind, then those of others", Take + """
            foreach (var caveat in caveats.Where(caveat => caveat.Kind == CaveatKind.Risk)) Show(caveat);
            foreach (var caveat in caveats.Where(caveat => caveat.Kind != CaveatKind.Risk)) Show(caveat);
            """),
        new("Caveats in one language, then those without it", Take + """
            var translated = caveats.Where(caveat => caveat.Statement.Languages.Contains("uk")).ToList();
            var others = caveats.Where(caveat => !caveat.Statement.Languages.Contains("uk")).ToList();
            Show(string.Join("; ", translated) + string.Join("; ", others));
            """),
        new("Caveats of either kind in a loop", Take + """
            foreach (var caveat in caveats)
            {
                if (caveat.Kind == CaveatKind.Risk)
                    Show($"! {caveat}");
                else
                    Show(caveat);
            }
            """),
        new("Caveats of either kind before and after a jump", Take + """
            foreach (var caveat in caveats)
            {
                if (caveat.Kind == CaveatKind.Risk)
                {
                    Show($"! {caveat}");
                    continue;
                }

                Show(caveat);
            }
            """),
        new("Caveats of every kind have a case", Take + """
            foreach (var caveat in caveats)
            {
                switch (caveat.Kind)
                {
                    case CaveatKind.Risk:
                        Show($"! {caveat}");
                        break;
                    default:
                        Show(caveat);
                        break;
                }
            }
            """),
        new("Caveats are shown with a word for their kind", Take + "foreach (var caveat in caveats) Show((caveat.Kind == CaveatKind.Risk ? \"Risk: \" : \"\") + caveat.Statement);"),
        new("Caveats in a language or another", Take + "foreach (var caveat in caveats) Show(caveat.Statement.Languages.Contains(\"uk\") ? caveat.Statement.GetText(\"uk\") : caveat.Statement.GetText(\"en\"));"),
        new("Caveats are sorted", Take + "foreach (var caveat in caveats.OrderBy(caveat => caveat.Kind).ThenBy(caveat => caveat.Id)) Show(caveat);"),
        new("Caveats are grouped", Take + "foreach (var group in caveats.GroupBy(caveat => caveat.Kind)) { Show(group.Key); foreach (var caveat in group) Show(caveat); }"),
        new("Caveats are grouped in a query", Take + "foreach (var group in from caveat in caveats group caveat by caveat.Kind) Show(string.Join(\", \", group));"),
        new("Caveats are selected", Take + "Show(string.Join(\"; \", caveats.Select(caveat => caveat.Statement.GetText(\"en\"))));"),
        new("Caveats are selected with their kinds", Take + "var lines = caveats.Select(caveat => new { caveat.Kind, Text = caveat.ToString() });\nforeach (var line in lines) Show(line.Kind + line.Text);"),
        new("Caveats are selected by a method group", Take + "Show(string.Concat(caveats.Select(Line)));\n\nstatic string Line(Caveat caveat) => caveat.ToString();"),
        new("Caveats are shown by their quotes", Take + "foreach (var caveat in caveats) Show(caveat.Quotes[0].Text);"),
        new("Caveats are shown by a list's method", Take + "caveats.ToList().ForEach(caveat => Show(caveat));\ncaveats.ToList().ForEach(Show);"),
        new("Caveats are added up to a text", Take + "Show(caveats.Aggregate(\"\", (all, caveat) => all + caveat));"),
        new("Caveats are added to a list", Take + "var all = new List<Caveat>();\nall.AddRange(caveats);\nShow(all.Count);"),
        new("Caveats are spread into a list", Take + "List<Caveat> all = [.. caveats];\nShow(all);"),
        new("Caveats that were not shown before are shown", Take + """
            var seen = new HashSet<Caveat>();
            foreach (var caveat in caveats)
                if (seen.Add(caveat))
                    Show(caveat);
            """),
        new("Caveats whose id was not shown before are shown", Take + "var ids = new HashSet<string>();\nforeach (var caveat in caveats.Where(caveat => ids.Add(caveat.Id))) Show(caveat);"),
        new("Caveats that are not among those shown are shown", Take + "var shown = new List<Caveat>();\nShow(string.Join(\"; \", caveats.Where(caveat => !shown.Contains(caveat))));\nShow(string.Join(\"; \", caveats.Except(shown)));"),
        new("Caveats that are not null are shown", Take + "foreach (var caveat in caveats.Where(caveat => caveat is not null).OfType<Caveat>()) Show(caveat);"),
        new("Caveats are shown if there are any", Take + "Show(caveats is { Count: > 0 } some ? string.Join(\"; \", some) : \"\");"),
        new("Caveats are shown in a variable of a condition", Take + "var list = caveats.Count > 0 ? caveats.ToList() : null;\nforeach (var caveat in list ?? []) Show(caveat);"),
        new("Caveats are handed to a method", Take + "Print(caveats);\n\nstatic void Print(IEnumerable<Caveat> caveats) => Show(string.Join(\"; \", caveats));"),
        new("Each of the caveats is handed to a method", Take + "foreach (var caveat in caveats) Print(caveat);\n\nstatic void Print(Caveat caveat) => Show(caveat);"),
        new("Caveats are in an object", Take + "Show(new { text, caveats });\nShow(new object[] { caveats });"),
        new("Caveats are shown before the text", "var (text, caveats) = Tea.Claims.KeepsAwake.Statement;\nforeach (var caveat in caveats) Show(caveat);\nShow(text);"),
        new("Caveats are shown by an enumerator", Take + "using var each = caveats.GetEnumerator();\nwhile (each.MoveNext()) Show(each.Current);"),
        new("Caveats are shown if the reader asks for them", Take + "if (DateTime.Now.Hour > 8) foreach (var caveat in caveats) Show(caveat);"),
        new("A test checks the caveats", """
            internal static class Assert
            {
                internal static void Equal<T>(T expected, T actual) => Console.WriteLine(Equals(expected, actual));
            }

            internal static class Tests
            {
                internal static void There_is_one_caveat()
                {
                    var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
                    Assert.Equal(1, text.Languages.Count);
                    Assert.Equal(1, caveats.Count);
                    Assert.Equal("small-study", caveats[0].Id);
                }
            }
            """) { IsFile = true },
    ];
}
