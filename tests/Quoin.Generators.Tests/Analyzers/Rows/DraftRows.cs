using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5005: drafts in a release build.</summary>
internal static class DraftRows
{
    private const string Use = "Show(Honey.Claims.HealsWounds); Show(Honey.Claims.Key.HealsWounds);";

    private const string Reported = "Show(⟦QUO5005|Honey.Claims.HealsWounds⟧); Show(⟦QUO5005|Honey.Claims.Key.HealsWounds⟧);";

    private const string Fault = "QUO9005: The property QuoinDrafts has the invalid value 'loud'; set it to error, warning, info or off, or remove it";

    public static readonly Row[] All =
    [
        new("A draft in a release", Reported)
        {
            Project = Release,
            Messages =
            [
                "QUO5005: 'Honey.Claims.HealsWounds' is a draft; finish it and remove its 'status: draft', or leave it out of the release",
                "QUO5005: 'Honey.Claims.Key.HealsWounds' is a draft; finish it and remove its 'status: draft', or leave it out of the release",
            ],
        },
        new("A draft while one works on it", Use),
        new("A draft that is named alone", "Show(nameof(Honey.Claims.HealsWounds) + nameof(Honey.Claims.Key.HealsWounds));") { Project = Release },
        new("A draft in all places", """
            using static App.Honey.Claims;

            internal static class Places
            {
                private const Key Chosen = ⟦QUO5005|Key.HealsWounds⟧;

                internal static object[] All(Key key = ⟦QUO5005|Key.HealsWounds⟧) =>
                    [⟦QUO5005|HealsWounds⟧, HealsWoundsToo, key is ⟦QUO5005|Key.HealsWounds⟧, Chosen];

                private static QualifiedClaim HealsWoundsToo => ⟦QUO5005|HealsWounds⟧;
            }
            """) { IsFile = true, Project = Release },
        new("QuoinDrafts is error", Reported.Replace("QUO5005", "error QUO5005", StringComparison.Ordinal)) { Project = static project => project.WithProperty("QuoinDrafts", "error") },
        new("QuoinDrafts is Warning", Reported) { Project = static project => project.WithProperty("QuoinDrafts", " Warning ") },
        new("QuoinDrafts is info", Reported.Replace("QUO5005", "info QUO5005", StringComparison.Ordinal)) { Project = static project => Release(project).WithProperty("QuoinDrafts", "info") },
        new("QuoinDrafts is off", Use) { Project = static project => Release(project).WithProperty("QuoinDrafts", "off") },
        new("QuoinDrafts means nothing", $"⟦QUO9005|⟧{Use}") { Project = static project => project.WithProperty("QuoinDrafts", "loud"), Messages = [Fault] },
        new("QuoinDrafts means nothing in a release", $"⟦QUO9005|⟧{Reported}") { Project = static project => Release(project).WithProperty("QuoinDrafts", "loud") },
        new("What a project sets for the id counts more than QuoinDrafts", Use)
        {
            Project = static project => project.WithProperty("QuoinDrafts", "error").WithSeverity("QUO5005", ReportDiagnostic.Suppress),
        },
        new("A draft where every warning is an error", Reported.Replace("QUO5005", "error QUO5005", StringComparison.Ordinal))
        {
            Project = static project => Release(project) with { AreWarningsErrors = true },
        },
    ];

    private static Project Release(Project project) => project with { OptimizationLevel = OptimizationLevel.Release };
}
