namespace Quoin.Compiler.Diagnostics;

/// <summary>How much is read of a project's content, so that no file, whatever it holds, takes a build's time or memory. Far beyond what articles need.</summary>
internal sealed record Limits
{
    /// <summary>The depth of the format itself: no limit may be lower.</summary>
    public const int RequiredDepth = 6;

    /// <summary>The limits of a project that sets none.</summary>
    public static readonly Limits Default = new();

    /// <summary>The most UTF-16 code units that an annotation or a policy may have.</summary>
    public int AnnotationLength { get; init; } = 4_000_000;

    /// <summary>The most UTF-16 code units that a source may have.</summary>
    public int SourceLength { get; init; } = 10_000_000;

    /// <summary>How deep lists and mappings may nest.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>The maximum number of diagnostics of one rule in one file.</summary>
    public int Diagnostics { get; init; } = 1000;

    /// <summary>How many places, pairs and the like an article may have to be gone through, of each sort: what grows with a product of its parts.</summary>
    public int Combinations { get; init; } = 1_000_000;
}
