using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// What a project sets by MSBuild properties that a compiler can see. The parts are values of their own, so that a step depends on
/// what it needs alone: the severity of a diagnostic compiles and emits nothing again.
/// </summary>
internal sealed record ProjectSettings
{
    /// <summary>Beyond this length a text no longer fits into the memory of a build.</summary>
    private const int MostLength = 100_000_000;

    /// <summary>Reading recurses once a level; the stack of every host has room for this many.</summary>
    private const int MostDepth = 200;

    private const string DefaultNamespace = "QuoinContent";

    /// <summary>The settings of a project that sets no property.</summary>
    public static ProjectSettings Default { get; } = Create(static _ => null);

    /// <summary>How much is read and reported.</summary>
    public required Limits Limits { get; init; }

    /// <summary>What is required of coverage.</summary>
    public required CoverageSettings Coverage { get; init; }

    /// <summary>What is required of generated code.</summary>
    public required OutputSettings Output { get; init; }

    /// <summary>What is wrong with the properties; where one is invalid, the default is used. Reported where there is content at all.</summary>
    public required EquatableArray<ContentDiagnostic> Diagnostics { get; init; }

    /// <summary>Reads the properties of a project.</summary>
    /// <param name="property">Gives the value of a property; null or blank where it is not set.</param>
    public static ProjectSettings Create(Func<string, string?> property)
    {
        var reader = new PropertyReader(property);
        return new ProjectSettings
        {
            Output = new OutputSettings(
                NamespaceName.Create(reader.Text(ProjectProperties.Namespace) ?? reader.Text(ProjectProperties.RootNamespace) ?? DefaultNamespace),
                reader.Boolean(ProjectProperties.Documentation),

                // Not a property of Quoin, which reports nothing of it.
                bool.TryParse(property(ProjectProperties.Native), out var isNative) && isNative),
            Coverage = new CoverageSettings(
                reader.Severity(ProjectProperties.Coverage) is { } choice ? choice.Severity : CoverageSettings.Default.Severity,
                reader.Percentage(ProjectProperties.CoverageMinimum)),
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
            Depth = reader.Number(ProjectProperties.MaxDepth, Limits.RequiredDepth, MostDepth) ?? standard.Depth,
            Diagnostics = reader.Number(ProjectProperties.MaxDiagnostics, 1, int.MaxValue) ?? standard.Diagnostics,
            Combinations = reader.Number(ProjectProperties.MaxCombinations, 1, int.MaxValue) ?? standard.Combinations,
        };
    }
}
