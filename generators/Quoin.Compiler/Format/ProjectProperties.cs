namespace Quoin.Compiler.Format;

/// <summary>The names of the MSBuild properties by which a project sets something.</summary>
internal static class ProjectProperties
{
    /// <summary>The folder of annotations and policies, relative to the project.</summary>
    public const string ContentRoot = "QuoinContentRoot";

    /// <summary>The folder of sources, relative to the project.</summary>
    public const string SourceRoot = "QuoinSourceRoot";

    /// <summary>The namespace of generated code.</summary>
    public const string Namespace = "QuoinNamespace";

    /// <summary>A property of the SDK: the namespace of a project that sets no other.</summary>
    public const string RootNamespace = "RootNamespace";

    /// <summary>Whether generated code has documentation comments, whoever may read them.</summary>
    public const string Documentation = "QuoinDocumentation";

    /// <summary>A property of the SDK: whether a program is compiled ahead of time.</summary>
    public const string Native = "PublishAot";

    /// <summary>The severity of a sentence without a mark.</summary>
    public const string Coverage = "QuoinCoverage";

    /// <summary>The percentage of sentences that each annotation must account for.</summary>
    public const string CoverageMinimum = "QuoinCoverageMinimum";

    /// <summary>The severity of the use of a draft.</summary>
    public const string Drafts = "QuoinDrafts";

    /// <summary>The maximum length of annotations and policies.</summary>
    public const string MaxAnnotationLength = "QuoinMaxAnnotationLength";

    /// <summary>The maximum length of sources.</summary>
    public const string MaxSourceLength = "QuoinMaxSourceLength";

    /// <summary>The maximum depth of nesting.</summary>
    public const string MaxDepth = "QuoinMaxDepth";

    /// <summary>The maximum number of diagnostics of one rule in one file.</summary>
    public const string MaxDiagnostics = "QuoinMaxDiagnostics";

    /// <summary>The maximum of what grows with a product.</summary>
    public const string MaxCombinations = "QuoinMaxCombinations";

    /// <summary>The properties that limit what is read.</summary>
    public static IReadOnlyList<string> Limits { get; } = [MaxAnnotationLength, MaxSourceLength, MaxDepth, MaxDiagnostics, MaxCombinations];

    /// <summary>The properties that a compiler must be able to see; all but the folders, whose files MSBuild hands over.</summary>
    public static IReadOnlyList<string> Visible { get; } =
        [Namespace, RootNamespace, Documentation, Native, Coverage, CoverageMinimum, Drafts, .. Limits];
}
