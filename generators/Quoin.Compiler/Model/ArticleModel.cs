using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>
/// An article, checked: every quote has its place, every reference is an index, every claim has its caveats.
/// This is all that emission needs.
/// </summary>
/// <remarks>
/// A step of the generator's pipeline keeps it, so it and all that it holds compare by value and hold nothing of Roslyn.
/// </remarks>
internal sealed record ArticleModel
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The C# class.</summary>
    public required string ClassName { get; init; }

    /// <summary>The language of the source.</summary>
    public required string Language { get; init; }

    /// <summary>The name of the annotation's file, without its folder, which would differ from machine to machine.</summary>
    public required string AnnotationName { get; init; }

    /// <summary>The path of the source, as the annotation writes it.</summary>
    public required string SourcePath { get; init; }

    /// <summary>The source.</summary>
    public required string SourceText { get; init; }

    /// <summary>The title.</summary>
    public required EquatableArray<TextModel> Title { get; init; }

    /// <summary>The sections.</summary>
    public required EquatableArray<SectionModel> Sections { get; init; }

    /// <summary>The terms.</summary>
    public required EquatableArray<TermModel> Terms { get; init; }

    /// <summary>The evidence.</summary>
    public required EquatableArray<EvidenceModel> Evidence { get; init; }

    /// <summary>The caveats.</summary>
    public required EquatableArray<CaveatModel> Caveats { get; init; }

    /// <summary>The claims.</summary>
    public required EquatableArray<ClaimModel> Claims { get; init; }

    /// <summary>The asides.</summary>
    public required EquatableArray<QuoteModel> Asides { get; init; }

    /// <summary>How much of the source is accounted for.</summary>
    public required CoverageModel Coverage { get; init; }
}
