using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>An annotation that violates one rule in one place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Case">A short, unique description of the example.</param>
/// <param name="Marks">The text below <see cref="Compilation.Head"/>. ⟦…⟧ marks the token that is reported, here or in the source.</param>
/// <param name="Message">The complete message.</param>
internal sealed record RuleExample(Rule Rule, string Case, string Marks, string Message)
{
    /// <summary>The source; ⟦…⟧ marks the position of the diagnostic if it is there.</summary>
    public string Source { get; init; } = "Salt is white.";

    /// <summary>The path of the source.</summary>
    public string SourcePath { get; init; } = Compilation.SourcePath;

    /// <summary>Another source of the build, <c>seeds/sugar.txt</c>.</summary>
    public string OtherSource { get; init; } = "";

    /// <summary>The beginning of the annotation; ⟦…⟧ marks the position of the diagnostic if it is there.</summary>
    public string Head { get; init; } = Compilation.Head;

    /// <summary>The path of the annotation.</summary>
    public string Path { get; init; } = Compilation.AnnotationPath;

    /// <summary>The text of a library that the annotation can cite; null for none.</summary>
    public string? Library { get; init; }

    /// <summary>The annotation and its source, compiled.</summary>
    public Compilation Compile() => Compilation.OfWhole(
        MarkedText.Parse(Head + Marks).Text, MarkedText.Parse(Source).Text, Path, SourcePath, policy: Policy, limits: Limits,
        others: [new ContentFile("seeds/sugar.txt", OtherSource), .. Library is null ? [] : new[] { new ContentFile(Compilation.LibraryPath, Library) }]);

    /// <summary>The policy for the annotation; null for none.</summary>
    public string? Policy { get; init; }

    /// <summary>The project's <c>QuoinCoverageMinimum</c>; null for none.</summary>
    public string? CoverageMinimum { get; init; }

    /// <summary>The project's <c>QuoinAsOf</c>; null for none.</summary>
    public string? AsOf { get; init; }

    /// <summary>The project's limits.</summary>
    public Limits Limits { get; init; } = Limits.Default;
}
