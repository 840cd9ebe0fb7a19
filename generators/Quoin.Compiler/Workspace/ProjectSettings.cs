using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// A project's settings, from the MSBuild properties visible to a compiler. The parts are separate values, so that a step depends only on
/// what it needs: changing the severity of a diagnostic neither recompiles nor regenerates anything.
/// </summary>
internal sealed record ProjectSettings
{
    /// <summary>The largest length limit; longer texts would exhaust the memory of a build.</summary>
    private const int MostLength = 100_000_000;

    /// <summary>The largest depth limit; parsing recurses once per level, and the stack of every host has room for this many.</summary>
    private const int MostDepth = 200;

    private const string DefaultNamespace = "QuoinContent";

    /// <summary>The settings for projects that do not configure any.</summary>
    public static ProjectSettings Default { get; } = Create(static _ => null);

    /// <summary>The limits on what is read and reported.</summary>
    public required Limits Limits { get; init; }

    public required CoverageSettings Coverage { get; init; }

    public required OutputSettings Output { get; init; }

    /// <summary>Whether the content is compared with what was accepted of it.</summary>
    public required bool HasBaseline { get; init; }

    /// <summary>The day with which dates are compared, by ISO 8601; null to compare none.</summary>
    public string? AsOf { get; init; }

    /// <summary>The diagnostics of the properties; an invalid one has its default value. Reported only if there is content.</summary>
    public required EquatableArray<ContentDiagnostic> Diagnostics { get; init; }

    /// <summary>Reads the properties of a project.</summary>
    /// <param name="property">Gets the value of a property; null or blank if it is not set.</param>
    public static ProjectSettings Create(Func<string, string?> property)
    {
        var reader = new PropertyReader(property);
        return new ProjectSettings
        {
            Output = new OutputSettings(
                NamespaceName.Create(reader.Text(ProjectProperties.Namespace) ?? reader.Text(ProjectProperties.RootNamespace) ?? DefaultNamespace),
                reader.Boolean(ProjectProperties.Documentation),

                // Not a property of Quoin, so an invalid value is not reported.
                bool.TryParse(property(ProjectProperties.Native), out var isNative) && isNative,
                reader.Boolean(ProjectProperties.ListsReferences) ?? false),
            Coverage = new CoverageSettings(
                reader.Severity(ProjectProperties.Coverage) is { } choice ? choice.Severity : CoverageSettings.Default.Severity,
                reader.Percentage(ProjectProperties.CoverageMinimum)),
            HasBaseline = reader.Boolean(ProjectProperties.Baseline) ?? false,
            AsOf = reader.Date(ProjectProperties.AsOf),
            Limits = ReadLimits(reader),
            Diagnostics = reader.Diagnostics,
        };
    }

    private static Limits ReadLimits(PropertyReader reader)
    {
        var standard = Limits.Default;
        return new Limits
        {
            AnnotationLength = reader.Number(ProjectProperties.MaxAnnotationLength, 1, MostLength) ?? standard.AnnotationLength,
            SourceLength = reader.Number(ProjectProperties.MaxSourceLength, 1, MostLength) ?? standard.SourceLength,
            BaselineLength = reader.Number(ProjectProperties.MaxBaselineLength, 1, MostLength) ?? standard.BaselineLength,
            Depth = reader.Number(ProjectProperties.MaxDepth, Limits.RequiredDepth, MostDepth) ?? standard.Depth,
            Diagnostics = reader.Number(ProjectProperties.MaxDiagnostics, 1, int.MaxValue) ?? standard.Diagnostics,
            Combinations = reader.Number(ProjectProperties.MaxCombinations, 1, int.MaxValue) ?? standard.Combinations,
        };
    }
}
