namespace Quoin.Compiler.Format;

/// <summary>The names of the MSBuild properties that configure Quoin.</summary>
internal static class ProjectProperties
{
    /// <summary>The folder of annotations and policies, relative to the project.</summary>
    public const string ContentRoot = "QuoinContentRoot";

    /// <summary>The folder of sources, relative to the project.</summary>
    public const string SourceRoot = "QuoinSourceRoot";

    /// <summary>The namespace of generated code.</summary>
    public const string Namespace = "QuoinNamespace";

    /// <summary>The SDK's root namespace, used if the project does not set <see cref="Namespace"/>.</summary>
    public const string RootNamespace = "RootNamespace";

    /// <summary>Whether generated code always has documentation comments.</summary>
    public const string Documentation = "QuoinDocumentation";

    /// <summary>Whether a project without content of its own has a list of the articles of its references.</summary>
    public const string ListsReferences = "QuoinListsReferences";

    /// <summary>The SDK's property for ahead-of-time compilation.</summary>
    public const string Native = "PublishAot";

    /// <summary>The SDK's property for projects of tests.</summary>
    public const string IsTestProject = "IsTestProject";

    /// <summary>Whether the build may be silent about guards that are off.</summary>
    public const string Guards = "QuoinGuards";

    /// <summary>The severity of a sentence without a mark.</summary>
    public const string Coverage = "QuoinCoverage";

    /// <summary>The minimum percentage of sentences that each annotation must account for.</summary>
    public const string CoverageMinimum = "QuoinCoverageMinimum";

    /// <summary>Whether the content is compared with its baseline.</summary>
    public const string Baseline = "QuoinBaseline";

    /// <summary>The severity of using a draft.</summary>
    public const string Drafts = "QuoinDrafts";

    /// <summary>The day with which reviews and times of validity are compared.</summary>
    public const string AsOf = "QuoinAsOf";

    /// <summary>The maximum length of annotations and policies.</summary>
    public const string MaxAnnotationLength = "QuoinMaxAnnotationLength";

    /// <summary>The maximum length of sources.</summary>
    public const string MaxSourceLength = "QuoinMaxSourceLength";

    /// <summary>The maximum length of baselines, and of what was accepted into them.</summary>
    public const string MaxBaselineLength = "QuoinMaxBaselineLength";

    /// <summary>The maximum depth of nesting.</summary>
    public const string MaxDepth = "QuoinMaxDepth";

    /// <summary>The maximum number of diagnostics of one rule in one file.</summary>
    public const string MaxDiagnostics = "QuoinMaxDiagnostics";

    /// <summary>The maximum number of combinations to examine, such as quotes times hits.</summary>
    public const string MaxCombinations = "QuoinMaxCombinations";

    /// <summary>The properties that limit the size of the input.</summary>
    public static IReadOnlyList<string> Limits { get; } = [MaxAnnotationLength, MaxSourceLength, MaxBaselineLength, MaxDepth, MaxDiagnostics, MaxCombinations];

    /// <summary>The properties that must be visible to the compiler: all except the folders, whose files MSBuild passes.</summary>
    public static IReadOnlyList<string> Visible { get; } =
        [Namespace, RootNamespace, Documentation, ListsReferences, Native, IsTestProject, Guards, Coverage, CoverageMinimum, Drafts, Baseline, AsOf, .. Limits];
}
