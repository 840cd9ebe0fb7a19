using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>An annotation that breaks one rule in one place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Case">What the example is about, in a few words; no two are the same.</param>
/// <param name="Marks">What stands under <see cref="Compilation.Head"/>. The token that is reported stands in ⟦…⟧, here or in the source.</param>
/// <param name="Message">The whole message.</param>
internal sealed record RuleExample(Rule Rule, string Case, string Marks, string Message)
{
    /// <summary>The source; ⟦…⟧ where the diagnostic points into it.</summary>
    public string Source { get; init; } = "Salt is white.";

    /// <summary>Another source of the build, <c>seeds/sugar.txt</c>.</summary>
    public string OtherSource { get; init; } = "";

    /// <summary>What the annotation begins with; ⟦…⟧ where the diagnostic points into it.</summary>
    public string Head { get; init; } = Compilation.Head;

    /// <summary>The path of the annotation.</summary>
    public string Path { get; init; } = Compilation.AnnotationPath;

    /// <summary>The policy that governs the annotation; null for none.</summary>
    public string? Policy { get; init; }

    /// <summary>The project's <c>QuoinCoverageMinimum</c>; null for none.</summary>
    public string? CoverageMinimum { get; init; }

    /// <summary>The project's limits.</summary>
    public Limits Limits { get; init; } = Limits.Default;
}
