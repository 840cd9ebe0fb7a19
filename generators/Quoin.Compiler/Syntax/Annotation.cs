using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Definitions;

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

    /// <summary>The language of the source.</summary>
    public required Located<string> Language { get; init; }

    /// <summary>The source's path, as written.</summary>
    public required Located<string> Source { get; init; }

    /// <summary>What is wrong with it by itself. Where there are errors, what was wrong has been left out.</summary>
    public required EquatableArray<ContentDiagnostic> Diagnostics { get; init; }

    /// <summary>The values of the fields of the whole annotation.</summary>
    public FieldsSyntax Fields { get; init; }

    /// <summary>The marks, a group for each kind, in the order of the kinds.</summary>
    public EquatableArray<MarkGroup> Groups { get; init; }

    /// <summary>The asides.</summary>
    public EquatableArray<QuoteSyntax> Asides { get; init; }

    /// <summary>How much of its article is read and told.</summary>
    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>Where the file takes more marks.</summary>
    public MarkPlaces Places { get; init; } = MarkPlaces.None;

    /// <summary>The sections.</summary>
    public EquatableArray<MarkSyntax> Sections => Marks(MarkKind.Section);

    /// <summary>The evidence.</summary>
    public EquatableArray<MarkSyntax> Evidence => Marks(MarkKind.Evidence);

    /// <summary>The caveats.</summary>
    public ArrayView<MarkSyntax, CaveatSyntax> Caveats => new(Marks(MarkKind.Caveat), static mark => new CaveatSyntax(mark));

    /// <summary>The claims.</summary>
    public ArrayView<MarkSyntax, ClaimSyntax> Claims => new(Marks(MarkKind.Claim), static mark => new ClaimSyntax(mark));

    /// <summary>The marks of one kind, in the order of the file.</summary>
    public EquatableArray<MarkSyntax> Marks(MarkKind kind) => (int)kind < Groups.Count ? Groups[(int)kind].Marks : [];
}
