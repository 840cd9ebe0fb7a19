using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Uses of marks that are no longer valid, which the C# compiler reports.</summary>
internal static class StandingRows
{
    private static readonly string[] BeforeNet5 = ["NETSTANDARD2_0"];

    public static readonly Row[] All =
    [
        new("A retracted claim", "Show(⟦QUO5101|Honey.Claims.CuresHayFever⟧);")
        {
            Messages = ["QUO5101: 'Honey.Claims.CuresHayFever' is obsolete: 'The claim 'cures-hay-fever' was retracted on 2026-03-31: No study found it; remove it'"],
        },
        new("A superseded claim", "Show(⟦QUO5102|Honey.Claims.SoothesThroat⟧);")
        {
            Messages = ["QUO5102: 'Honey.Claims.SoothesThroat' is obsolete: 'The claim 'soothes-throat' was superseded; use 'SoothesCough' instead'"],
        },
        new("A claim under an earlier name", "Show(⟦QUO5103|Honey.Claims.EasesCough⟧);")
        {
            Messages = ["QUO5103: 'Honey.Claims.EasesCough' is obsolete: 'The claim 'eases-cough' is now 'soothes-cough'; use 'SoothesCough''"],
        },
        new("A claim without standing evidence", "Show(⟦QUO5104|Honey.Claims.HelpsSleep⟧);")
        {
            Messages = ["QUO5104: 'Honey.Claims.HelpsSleep' is obsolete: 'All evidence of the claim 'helps-sleep' was retracted, 'sleep-survey' on 2026-02-01: The sleepers did not exist; remove the claim until its article is fixed'"],
        },
        new("Retracted and superseded evidence", "Show(⟦QUO5101|Honey.Evidence.SleepSurvey⟧); Show(⟦QUO5102|Honey.Evidence.FirstTrial⟧);"),
        new("Keys of claims that do not stand", "Show(⟦QUO5101|Honey.Claims.Key.CuresHayFever⟧); Show(⟦QUO5103|Honey.Claims.Key.EasesCough⟧);"),
        new("A retracted claim is an error where the project says so", "Show(⟦error QUO5101|Honey.Claims.CuresHayFever⟧);")
        {
            Project = static project => project.WithSeverity("QUO5101", ReportDiagnostic.Error),
        },
        new("A superseded claim is silent where the project says so", "Show(Honey.Claims.SoothesThroat);")
        {
            Project = static project => project.WithSeverity("QUO5102", ReportDiagnostic.Suppress),
        },
        new("An earlier name is let through for a while", """
            #pragma warning disable QUO5103
            Show(Honey.Claims.EasesCough);
            #pragma warning restore QUO5103
            Show(⟦QUO5103|Honey.Claims.EasesCough⟧);
            """),
        new("What is obsolete may use what is obsolete", """
            internal static class Archive
            {
                [Obsolete("For the record alone.")]
                internal static Claim HayFever => Honey.Claims.CuresHayFever;
            }
            """) { IsFile = true },
        new("A retracted claim before .NET 5", "Show(⟦CS0619|Honey.Claims.CuresHayFever⟧);")
        {
            Project = static project => project with { FrameworkSymbols = [.. BeforeNet5] },
        },
        new("A superseded and a renamed claim before .NET 5", "Show(⟦CS0618|Honey.Claims.SoothesThroat⟧); Show(⟦CS0618|Honey.Claims.EasesCough⟧);")
        {
            Project = static project => project with { FrameworkSymbols = [.. BeforeNet5] },
        },
        new("The analyzers before .NET 5", "var (text, ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; Show(text); Show(Tea.Claims.TryGetValue(⟦QUO5004|\"tee\"⟧, out _));")
        {
            Project = static project => project with { FrameworkSymbols = [.. BeforeNet5] },
        },
    ];
}
