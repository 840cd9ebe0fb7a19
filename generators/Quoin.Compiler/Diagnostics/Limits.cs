namespace Quoin.Compiler.Diagnostics;

/// <summary>Limits on a project's content, so that no file can exhaust a build's time or memory. The defaults are far beyond what articles need.</summary>
internal sealed record Limits
{
    /// <summary>The nesting depth of the format itself; <see cref="Depth"/> must not be lower.</summary>
    public const int RequiredDepth = 6;

    /// <summary>The limits for projects that do not configure any.</summary>
    public static readonly Limits Default = new();

    /// <summary>The maximum length of an annotation or a policy, in UTF-16 code units.</summary>
    public int AnnotationLength { get; init; } = 4_000_000;

    /// <summary>The maximum length of a source, in UTF-16 code units.</summary>
    public int SourceLength { get; init; } = 10_000_000;

    /// <summary>
    /// The maximum length of a baseline, or of what was accepted into one, in UTF-16 code units. They grow with the project: a mark takes about 200 in
    /// each.
    /// </summary>
    public int BaselineLength { get; init; } = 100_000_000;

    /// <summary>The maximum nesting depth of lists and mappings.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>The maximum number of diagnostics of one rule in one file.</summary>
    public int Diagnostics { get; init; } = 1000;

    /// <summary>The maximum number of combinations of an article's parts to examine, such as quotes times hits, per kind of combination.</summary>
    public int Combinations { get; init; } = 1_000_000;
}
