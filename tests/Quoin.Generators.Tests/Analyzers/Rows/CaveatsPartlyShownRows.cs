namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5001: caveats of which only a part is shown.</summary>
internal static class CaveatsPartlyShownRows
{
    private const string Take = "var (text, ⟦QUO5001|caveats⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);\n";

    public static readonly Row[] All =
    [
        new("The first of the caveats is shown", Take + "Show(caveats.First());")
        {
            Messages = ["QUO5001: The caveats of this statement are shown only in part; show them with it, or call 'WithoutCaveats' and say why they may be left out"],
        },
        new("The first or none of the caveats is shown", Take + "Show(caveats.FirstOrDefault()?.Statement);"),
        new("The caveat at zero is shown", Take + "Show(caveats[0].Statement);"),
        new("The caveat at zero is shown with its kind", Take + "Show($\"{caveats[0].Kind}: {caveats[0]} ({caveats.Count} in all)\");"),
        new("The caveat at the end is shown", Take + "Show(caveats[^1]);\nShow(caveats.Last());"),
        new("The caveat of a variable is shown", Take + "var first = caveats[0];\nShow(first);"),
        new("The caveat of an id is shown", Take + "Show(caveats[\"small-study\"]);"),
        new("The caveat of an id is tried", Take + "if (caveats.TryGetValue(\"small-study\", out var caveat)) Show(caveat);"),
        new("A number of caveats is shown", Take + "foreach (var caveat in caveats.Take(1)) Show(caveat);"),
        new("A number of caveats is joined", Take + "Show(string.Join(\"; \", caveats.Take(3)));"),
        new("A number of caveats is skipped", Take + "Show(string.Join(\"; \", caveats.Skip(1).Select(caveat => caveat.Statement)));"),
        new("Caveats until one are shown", Take + "Show(string.Join(\"; \", caveats.TakeWhile(caveat => caveat.Kind == CaveatKind.Risk)));"),
        new("A slice of the caveats is shown", Take + "foreach (var caveat in caveats.ToArray()[..1]) Show(caveat);"),
        new("The first of the sorted caveats is shown", Take + "Show(caveats.OrderBy(caveat => caveat.Kind).First().Statement);"),
        new("The longest of the caveats is shown", Take + "Show(caveats.MaxBy(caveat => caveat.ToString().Length));"),
        new("The first of the texts of caveats is shown", Take + "Show(caveats.Select(caveat => caveat.Statement.GetText(\"en\")).FirstOrDefault());"),
        new("A single caveat or their number is shown", Take + "Show(caveats.Count == 1 ? caveats[0].ToString() : $\"{caveats.Count} caveats\");"),
        new("The loop ends after the first of the caveats", Take + """
            foreach (var caveat in caveats)
            {
                Show(caveat);
                break;
            }
            """),
        new("Caveats of one kind are shown", Take + "foreach (var caveat in caveats.Where(caveat => caveat.Kind == CaveatKind.Risk)) Show(caveat);"),
        new("Caveats in one language are shown", Take + """
            foreach (var caveat in caveats.Where(caveat => caveat.Statement.Languages.Contains("uk"))) Show(caveat.Statement.GetText("uk"));
            """),
        new("Caveats of one language are asked for in a loop", Take + """
            foreach (var caveat in caveats)
            {
                if (caveat.Statement.Languages.Contains("uk"))
                {
                    Show(caveat.Statement.GetText("uk"));
                }
            }
            """),
        new("Caveats of one language are chosen in a lambda", Take + """
            Show(string.Concat(caveats.Select(caveat => caveat.Statement.Languages.Contains("uk") ? caveat.Statement.GetText("uk") : "")));
            """),
        new("Caveats of other kinds are passed over", Take + """
            foreach (var caveat in caveats)
            {
                if (caveat.Kind != CaveatKind.Risk)
                    continue;
                Show(caveat);
            }
            """),
        new("Caveats of one kind have a case", Take + """
            foreach (var caveat in caveats)
            {
                switch (caveat.Kind)
                {
                    case CaveatKind.Risk:
                        Show(caveat);
                        break;
                }
            }
            """),
        new("Caveats of one kind have an arm", Take + "foreach (var caveat in caveats) Show(caveat.Kind switch { CaveatKind.Risk => caveat.ToString(), _ => \"\" });"),
        new("Caveats of one kind are found", Take + "Show(caveats.FirstOrDefault(caveat => caveat.Kind == CaveatKind.Risk)?.ToString() ?? \"\");"),
        new("Caveats are chosen by a method", Take + "Show(caveats.ToList().FindAll(Matters));\n\nstatic bool Matters(Caveat caveat) => caveat.Kind == CaveatKind.Risk;"),
        new("Caveats are kept in a variable that is filtered", Take + "var some = caveats.Where(caveat => caveat.Kind == CaveatKind.Risk).ToList();\nShow(some.Count + string.Join(\", \", some));"),
        new("Caveats are filtered by a query", Take + "Show(string.Join(\", \", from caveat in caveats where caveat.Kind == CaveatKind.Risk select caveat.Statement));"),
        new("Caveats that look alike are left out", Take + "Show(string.Join(\", \", caveats.DistinctBy(caveat => caveat.Kind)));"),
        new("Caveats of a list of ids are shown", Take + "var ids = new HashSet<string> { \"a\" };\nforeach (var caveat in caveats.Where(caveat => ids.Contains(caveat.Id))) Show(caveat);"),
        new("Only the kinds of caveats are shown", Take + "Show(string.Join(\", \", caveats.Select(caveat => caveat.Kind)));"),
        new("Only the kinds of caveats are shown in a loop", Take + "foreach (var caveat in caveats) Show(caveat.Kind);"),
        new("Only the ids of caveats are shown", Take + "foreach (var caveat in caveats) Show($\"<a href='#{caveat.Id}'>*</a>\");"),
        new("Only the ids of caveats are selected", Take + "Show(string.Join(\",\", from caveat in caveats orderby caveat.Id select caveat.Id.ToUpperInvariant()));"),
        new("Only the places of caveats are shown", Take + "foreach (var caveat in caveats) Show(caveat.Anchor?.Line);"),
        new("Only the length of caveats is shown", Take + "foreach (var caveat in caveats) Show(caveat.Statement.ToString().Length);"),
        new("Only the languages of caveats are shown", Take + "foreach (var caveat in caveats) Show(caveat.Statement.Languages);"),
        new("Only the kinds of groups of caveats are shown", Take + "foreach (var group in caveats.GroupBy(caveat => caveat.Kind)) Show($\"{group.Key}: {group.Count()}\");"),
        new("The first of the caveats in other ways to take them", """
            foreach (var (quote, ⟦QUO5001|caveats⟧) in Tea.Claims.KeepsAwake.Quotes) Show(quote.Text + caveats[0]);
            if (Tea.Claims.KeepsAwake.Statement is (var text, ⟦QUO5001|[var first, ..]⟧)) Show((text, first));
            if (Tea.Claims.KeepsAwake is var (same, ⟦QUO5001|some⟧)) Show((same, some.First()));
            """),
    ];
}
