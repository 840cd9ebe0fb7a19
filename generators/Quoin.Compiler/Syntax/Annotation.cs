using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Syntax;

/// <summary>
/// An annotation, parsed and checked by itself: every value has a valid form; references are not resolved yet.
/// </summary>
/// <remarks>
/// The generator's pipeline caches it, so it and everything it contains have value equality and reference neither the
/// YAML nor Roslyn objects.
/// </remarks>
internal sealed record Annotation
{
    public required string Path { get; init; }

    public required Located<string> Id { get; init; }

    /// <summary>Whether it is a library, whose marks articles cite.</summary>
    public bool IsLibrary { get; init; }

    public required Located<string> Language { get; init; }

    /// <summary>The source's path, as written.</summary>
    public required Located<string> Source { get; init; }

    /// <summary>The full path of the source, with forward slashes; as written, it is relative to the annotation's folder.</summary>
    public string SourcePath => PathOf(Source);

    /// <summary>The full path of the source that a mark of a library quotes.</summary>
    public string SourceOf(MarkSyntax mark) => mark.Source is { } own ? PathOf(own) : SourcePath;

    /// <summary>The full path of a source as it is written.</summary>
    public string PathOf(Located<string> source) => FilePaths.Normalize($"{Path}/../{source.Value}");

    /// <summary>What is wrong with the annotation by itself. Invalid values are reported here and left out of the annotation.</summary>
    public required EquatableArray<ContentDiagnostic> Diagnostics { get; init; }

    /// <summary>The values of the annotation's own fields.</summary>
    public FieldsSyntax Fields { get; init; }

    /// <summary>The marks, one group per kind, in the order of the kinds.</summary>
    public EquatableArray<MarkGroup> Groups { get; init; }

    public EquatableArray<QuoteSyntax> Asides { get; init; }

    /// <summary>The references that lead to none of its own marks, each once: to marks of libraries, and those that are wrong.</summary>
    public EquatableArray<string> References { get; init; } = [];

    /// <summary>The format in force.</summary>
    public AnnotationFormat Format { get; init; } = AnnotationFormat.Default;

    /// <summary>The limits for its article.</summary>
    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>Where new marks can be inserted into the file.</summary>
    public MarkPlaces Places { get; init; } = MarkPlaces.None;

    /// <summary>Whether the sections are those that the headings of the source begin, because the annotation lists none.</summary>
    public bool HasSectionsOfSource { get; init; }

    public EquatableArray<MarkSyntax> Sections => Marks(MarkKind.Section);

    public EquatableArray<MarkSyntax> Evidence => Marks(MarkKind.Evidence);

    public ArrayView<MarkSyntax, CaveatSyntax> Caveats => new(Marks(MarkKind.Caveat), static mark => new CaveatSyntax(mark));

    public ArrayView<MarkSyntax, ClaimSyntax> Claims => new(Marks(MarkKind.Claim), static mark => new ClaimSyntax(mark));

    /// <summary>The marks of one kind, in file order.</summary>
    public EquatableArray<MarkSyntax> Marks(MarkKind kind) => (int)kind < Groups.Count ? Groups[(int)kind].Marks : [];
}
