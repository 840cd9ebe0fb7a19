namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5008: lists that include what is not valid.</summary>
internal static class EnumerationRows
{
    public static readonly Row[] All =
    [
        new("Texts of all claims in a loop", """
            foreach (var claim in ⟦QUO5008|Honey.Claims.IncludingInvalid⟧)
            {
                var (text, caveats) = claim;
                Show(text + string.Join(" ", caveats));
            }
            """)
        {
            Messages = ["QUO5008: 'Honey.Claims.IncludingInvalid' also has what is retracted, superseded or a draft, and its texts are used here without their standing; use 'Valid', or show the 'Standing' of each"],
        },
        new("Texts of all claims in a loop that deconstructs", """
            foreach (var (text, caveats) in ⟦QUO5008|Honey.Article.ClaimsIncludingInvalid⟧)
            {
                Show(text + string.Join(" ", caveats));
            }
            """)
        {
            Messages = ["QUO5008: 'Honey.Article.ClaimsIncludingInvalid' also has what is retracted, superseded or a draft, and its texts are used here without their standing; use 'Claims', or show the 'Standing' of each"],
        },
        new("Texts of all claims in a query", """
            Show(⟦QUO5008|Honey.Claims.IncludingInvalid⟧.OfType<PlainClaim>().Select(claim => claim.Statement.GetText("en")));
            Show(from claim in ⟦QUO5008|Honey.Claims.IncludingInvalid⟧ where claim is PlainClaim select ((PlainClaim)claim).Quote);
            Show(⟦QUO5008|Honey.Evidence.IncludingInvalid⟧.Select(evidence => evidence.Quote!.Text).ToList());
            """),
        new("Texts of all claims in a variable", """
            var all = ⟦QUO5008|Honey.Claims.IncludingInvalid⟧;
            Show(all.Count);
            foreach (var claim in all.OrderBy(claim => claim.Id))
            {
                if (claim is PlainClaim { Statement: var text }) { Show(text); }
            }
            """),
        new("The standing of all claims is shown", """
            foreach (var claim in Honey.Claims.IncludingInvalid)
            {
                var (text, caveats) = claim;
                Show($"{claim.Standing.Status} {text} {string.Join(" ", caveats)}");
            }
            """),
        new("All claims are filtered by their standing", """
            Show(Honey.Claims.IncludingInvalid.Where(claim => claim.Standing.Status == Status.Retracted).OfType<PlainClaim>().Select(claim => claim.Statement.GetText("en")));
            foreach (var claim in Honey.Claims.IncludingInvalid)
            {
                if (IsNews(claim) && claim is PlainClaim plain) { Show(plain.Statement); }
            }

            static bool IsNews(Claim claim) => claim.Standing.DecidedOn is not null;
            """),
        new("All claims are formatted, which includes their standing", """
            foreach (var claim in Honey.Claims.IncludingInvalid) { Show(claim); Show($"{claim:en}"); }
            Show(string.Join("\n", Honey.Claims.IncludingInvalid));
            """),
        new("All claims are counted, looked up and passed on", """
            Show(Honey.Claims.IncludingInvalid.Count);
            Show(Honey.Claims.IncludingInvalid.Select(claim => claim.Id));
            Show(Honey.Claims.IncludingInvalid[0]);
            var all = Honey.Claims.IncludingInvalid;
            Show(all);
            """),
        new("Texts of valid claims", """
            foreach (var (text, caveats) in Honey.Claims.Valid) { Show(text + string.Join(" ", caveats)); }
            """),
        new("Texts of all claims in a test", """
            foreach (var (text, caveats) in Honey.Claims.IncludingInvalid) { Show(text + string.Join(" ", caveats)); }
            """)
        {
            Project = static project => project.WithProperty("IsTestProject", "true"),
        },
    ];
}
