namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5101 to QUO5104 and QUO5005 where a mark that is not valid is looked up by its id.</summary>
internal static class LookUpRows
{
    public static readonly Row[] All =
    [
        new("A retracted claim by its id", """Show(Honey.Claims.IncludingInvalid[⟦QUO5101|"cures-hay-fever"⟧]);""")
        {
            Messages = ["QUO5101: 'Honey.Claims.CuresHayFever' is obsolete: 'The claim 'cures-hay-fever' was retracted on 2026-03-31: No study found it; remove it'"],
        },
        new("A retracted claim is looked up in the generated class", """if (Honey.Claims.TryGetValue(⟦QUO5101|"cures-hay-fever"⟧, out var claim)) { Show(claim); }"""),
        new("A superseded claim by its id", """Show(Honey.Article.Claims[⟦QUO5102|"soothes-throat"⟧]);""")
        {
            Messages = ["QUO5102: 'Honey.Claims.SoothesThroat' is obsolete: 'The claim 'soothes-throat' was superseded; use 'SoothesCough' instead'"],
        },
        new("A renamed claim by its earlier id", """Honey.Article.Claims.TryGetValue(⟦QUO5103|"eases-cough"⟧, out var claim); Show(claim);""")
        {
            Messages = ["QUO5103: 'Honey.Claims.EasesCough' is obsolete: 'The claim 'eases-cough' is now 'soothes-cough'; use 'SoothesCough''"],
        },
        new("A claim of retracted evidence by its id", """Show(Honey.Claims.IncludingInvalid[⟦QUO5104|"helps-sleep"⟧]);"""),
        new("Retracted evidence by its id", """Show(Honey.Evidence.IncludingInvalid[⟦QUO5101|"sleep-survey"⟧]); Show(Honey.Claims.HelpsSleep.EvidenceIncludingInvalid[⟦QUO5101|"sleep-survey"⟧]);""".Replace("Honey.Claims.HelpsSleep", "⟦QUO5104|Honey.Claims.HelpsSleep⟧", StringComparison.Ordinal)),
        new("A constant id in a variable of the class", """
            internal static class Page
            {
                private const string Featured = "cures-hay-fever";

                internal static object Show(Article article) => (Honey.Article.Claims[⟦QUO5101|Featured⟧], article.Claims[Featured]);
            }
            """) { IsFile = true },
        new("A claim of an article that is looked up", """
            if (QuoinContent.Articles.TryGetValue("honey", out var article) && article.ClaimsIncludingInvalid.TryGetValue(⟦QUO5101|"cures-hay-fever"⟧, out var claim)) { Show(claim); }
            Show(QuoinContent.Articles.First(article => article.Id == "honey").ClaimsIncludingInvalid[⟦QUO5102|"soothes-throat"⟧]);
            """),
        new("Ids in a list", """
            string[] leaflet = ["sweetens", ⟦QUO5102|"soothes-throat"⟧];
            foreach (string id in leaflet) { Show(Honey.Claims.IncludingInvalid[id]); }
            foreach (var id in new[] { ⟦QUO5101|"cures-hay-fever"⟧, "unknown" }) { Show(Honey.Claims.TryGetValue(id, out var claim) ? claim : null); }
            List<string> more = new() { ⟦QUO5101|"cures-hay-fever"⟧ };
            Show(more.Select(id => Honey.Claims.IncludingInvalid[id]));
            var one = ⟦QUO5101|"cures-hay-fever"⟧;
            Show(Honey.Claims.IncludingInvalid[one]);
            """),
        new("Ids in a list of the class", """
            internal static class Leaflet
            {
                private static readonly string[] Ids = [⟦QUO5101|"cures-hay-fever"⟧, "sweetens"];

                private static string[] Other = ["cures-hay-fever"];

                internal static object Show() => (Ids.Select((string id) => Honey.Claims.IncludingInvalid[id]), Other.Select(id => Honey.Claims.IncludingInvalid[id]));
            }
            """) { IsFile = true },
        new("Ids in a list that are looked up for their standing", """
            string[] fallen = ["cures-hay-fever"];
            foreach (string id in fallen) { Show(Honey.Claims.IncludingInvalid[id].Standing); }
            string moved = "cures-hay-fever";
            moved = "sweetens";
            Show(Honey.Claims.IncludingInvalid[moved]);
            """),
        new("Queries for a claim by its id", """
            Show(Honey.Claims.IncludingInvalid.First(claim => claim.Id == ⟦QUO5101|"cures-hay-fever"⟧));
            Show(Honey.Article.ClaimsIncludingInvalid.Single(claim => claim is { Id: ⟦QUO5102|"soothes-throat"⟧ }));
            Show(Honey.Claims.IncludingInvalid.SingleOrDefault(claim => claim.Id is ⟦QUO5101|"cures-hay-fever"⟧));
            Show(Honey.Claims.IncludingInvalid.Where(claim => ⟦QUO5101|"cures-hay-fever"⟧ == claim.Id));
            Show(Honey.Claims.IncludingInvalid.FirstOrDefault(claim => claim.Id.Equals(⟦QUO5101|"cures-hay-fever"⟧, StringComparison.Ordinal)));
            Show(Honey.Evidence.IncludingInvalid.First(evidence => evidence.Id == ⟦QUO5101|"sleep-survey"⟧));
            """),
        new("Queries for a claim that show its standing, leave it out or find another", """
            Show(Honey.Claims.IncludingInvalid.First(claim => claim.Id == "cures-hay-fever").Standing);
            Show(Honey.Claims.IncludingInvalid.Where(claim => claim.Id != "cures-hay-fever"));
            Show(Honey.Claims.IncludingInvalid.First(claim => claim.Id == "sweetens"));
            Show(Honey.Claims.IncludingInvalid.Any(claim => claim.Id == "cures-hay-fever"));
            """),
        new("The standing of a claim that was looked up", """
            Show(Honey.Claims.IncludingInvalid["cures-hay-fever"].Standing.Reason);
            if (Honey.Claims.TryGetValue("soothes-throat", out var claim) && claim.Standing.Status == Status.Active) { Show(claim); }
            """),
        new("Valid claims by their ids", """Show(Honey.Claims.IncludingInvalid["soothes-cough"]); Show(Tea.Claims.TryGetValue("keeps-awake", out _));"""),
        new("A retracted claim is looked up in a test", """Show(Honey.Claims.IncludingInvalid["cures-hay-fever"]);""")
        {
            Project = static project => project.WithProperty("IsTestProject", "true"),
        },
        new("A draft by its id in a release", """Show(Honey.Claims.IncludingInvalid[⟦QUO5005|"heals-wounds"⟧]); Show(Honey.Claims.IncludingInvalid["heals-wounds"].Standing);""")
        {
            Project = static project => project with { OptimizationLevel = Microsoft.CodeAnalysis.OptimizationLevel.Release },
            Messages = ["QUO5005: 'Honey.Claims.HealsWounds' is a draft; finish it and remove its 'status: draft', or leave it out of the release"],
        },
        new("A draft by its id in a debug build", """Show(Honey.Claims.IncludingInvalid["heals-wounds"]);"""),
    ];
}
