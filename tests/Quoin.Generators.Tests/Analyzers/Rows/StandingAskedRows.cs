using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Uses of marks that are no longer valid, in code that knows it: they are named, or their standing is asked for.</summary>
internal static class StandingAskedRows
{
    public static readonly Row[] All =
    [
        new("The name of a retracted claim", "Show(nameof(Honey.Claims.CuresHayFever)); Show(nameof(Honey.Claims.SoothesThroat)); Show(nameof(Honey.Claims.HelpsSleep));"),
        new("The name of a retracted claim, where retraction is an error", "Show(nameof(Honey.Claims.CuresHayFever)); Show(⟦error QUO5101|Honey.Claims.CuresHayFever⟧);")
        {
            Project = static project => project.WithSeverity("QUO5101", ReportDiagnostic.Error),
        },
        new("A method that is called nameof", "static string nameof(object value) => value.ToString()!; Show(nameof(⟦QUO5101|Honey.Claims.CuresHayFever⟧));"),
        new("The name of an earlier name is outdated too", "Show(nameof(⟦QUO5103|Honey.Claims.EasesCough⟧));"),
        new("The standing of a retracted claim", """
            Show(Honey.Claims.CuresHayFever.Standing);
            Show(Honey.Evidence.SleepSurvey?.Standing.Reason);
            Show(Honey.Claims.SoothesThroat is { Standing.Status: Status.Superseded });
            Show(Honey.Claims.CuresHayFever switch { { Standing: { Status: Status.Retracted } } => 1, _ => 2 });
            """),
        new("A page of one correction", """
            var fallen = Honey.Claims.CuresHayFever;
            Show($"Withdrawn on {fallen.Standing.DecidedOn}: {fallen}");
            """),
        new("A page of corrections", """
            foreach (var claim in new Claim[] { Honey.Claims.CuresHayFever, Honey.Claims.SoothesThroat })
            {
                Show($"{claim.Standing.Status}: {claim}");
            }
            """),
        new("A page of corrections in a field", """
            internal static class Corrections
            {
                private static readonly Claim[] Fallen = [Honey.Claims.CuresHayFever, Honey.Claims.SoothesThroat];

                private static List<Claim> More { get; } = [Honey.Claims.CuresHayFever];

                internal static IEnumerable<string> Lines => Fallen.Select(claim => $"{claim.Standing.Reason} {claim}");

                internal static IEnumerable<string> Others() => from claim in More select $"{claim.Standing.Reason} {claim}";
            }
            """) { IsFile = true },
        new("A method writes the standing", """
            internal static class Corrections
            {
                internal static string Page() => Correction(1, Honey.Claims.CuresHayFever) + Correction(claim: Honey.Claims.SoothesThroat, number: 2);

                private static string Correction(int number, Claim claim) => $"{number}. {claim.Standing.Status}: {claim}";
            }
            """) { IsFile = true },
        new("A claim that is shown where another's standing is asked for", """
            Show(Honey.Claims.CuresHayFever.Standing);
            Show(⟦QUO5101|Honey.Claims.CuresHayFever⟧);
            var other = ⟦QUO5101|Honey.Claims.CuresHayFever⟧;
            Show(Honey.Claims.Sweetens.Standing);
            Show(other);
            """),
        new("A list of claims whose standing nobody asks for", """
            foreach (var claim in new Claim[] { ⟦QUO5101|Honey.Claims.CuresHayFever⟧ })
            {
                Show(claim);
            }

            Show(new List<Claim> { ⟦QUO5101|Honey.Claims.CuresHayFever⟧ }.Select(claim => claim.ToString()).First());
            """),
        new("A test of what was retracted", "Show(Honey.Claims.CuresHayFever); Show(Honey.Claims.SoothesThroat.Id); Show(⟦QUO5103|Honey.Claims.EasesCough⟧);")
        {
            Project = static project => project.WithProperty("IsTestProject", "true"),
        },
        new("A project without tests", "Show(⟦QUO5101|Honey.Claims.CuresHayFever⟧);")
        {
            Project = static project => project.WithProperty("IsTestProject", "false"),
        },
    ];
}
