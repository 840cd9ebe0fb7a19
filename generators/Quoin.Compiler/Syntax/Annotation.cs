using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>
/// An annotation, read and checked by itself: every value has its form, no reference is followed yet.
/// </summary>
/// <remarks>
/// A step of the generator's pipeline keeps it, so it and all that it holds compare by value and hold neither the
/// YAML nor anything of Roslyn.
/// </remarks>
internal sealed record Annotation
{
    /// <summary>The path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>The article's id.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>The title, at least in one language.</summary>
    public required EquatableArray<LocalizedValue> Title { get; init; }

    /// <summary>The language of the source.</summary>
    public required Located<string> Language { get; init; }

    /// <summary>The source's path, as written.</summary>
    public required Located<string> Source { get; init; }

    /// <summary>What is wrong with it by itself. Where there are errors, what was wrong has been left out.</summary>
    public required EquatableArray<ContentDiagnostic> Diagnostics { get; init; }

    /// <summary>The sections.</summary>
    public EquatableArray<SectionSyntax> Sections { get; init; }

    /// <summary>The terms.</summary>
    public EquatableArray<TermSyntax> Terms { get; init; }

    /// <summary>The evidence.</summary>
    public EquatableArray<EvidenceSyntax> Evidence { get; init; }

    /// <summary>The caveats.</summary>
    public EquatableArray<CaveatSyntax> Caveats { get; init; }

    /// <summary>The claims.</summary>
    public EquatableArray<ClaimSyntax> Claims { get; init; }

    /// <summary>The asides.</summary>
    public EquatableArray<QuoteSyntax> Asides { get; init; }

    /// <summary>How much of its article is read and told.</summary>
    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>Where the file takes more marks.</summary>
    public MarkPlaces Places { get; init; } = MarkPlaces.None;
}
