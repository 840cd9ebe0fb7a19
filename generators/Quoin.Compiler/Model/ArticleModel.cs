using Quoin.Compiler.Text;
using Quoin.Definitions;

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

    /// <summary>The values of the fields of the whole annotation.</summary>
    public required FieldsModel Fields { get; init; }

    /// <summary>The marks, a group for each kind, in the order of the kinds.</summary>
    public required EquatableArray<MarkGroupModel> Groups { get; init; }

    /// <summary>The asides.</summary>
    public required EquatableArray<QuoteModel> Asides { get; init; }

    /// <summary>How much of the source is accounted for.</summary>
    public required CoverageModel Coverage { get; init; }

    /// <summary>The title, at least in one language.</summary>
    public EquatableArray<TextModel> Title => Fields.Localized(ArticleFields.Title);

    /// <summary>The sections.</summary>
    public ArrayView<MarkModel, SectionModel> Sections => new(Marks(MarkKind.Section), static mark => new SectionModel(mark));

    /// <summary>The terms.</summary>
    public ArrayView<MarkModel, TermModel> Terms => new(Marks(MarkKind.Term), static mark => new TermModel(mark));

    /// <summary>The evidence.</summary>
    public ArrayView<MarkModel, EvidenceModel> Evidence => new(Marks(MarkKind.Evidence), static mark => new EvidenceModel(mark));

    /// <summary>The caveats.</summary>
    public ArrayView<MarkModel, CaveatModel> Caveats => new(Marks(MarkKind.Caveat), static mark => new CaveatModel(mark));

    /// <summary>The claims.</summary>
    public ArrayView<MarkModel, ClaimModel> Claims => new(Marks(MarkKind.Claim), static mark => new ClaimModel(mark));

    /// <summary>The marks of one kind, in the order of the annotation.</summary>
    public EquatableArray<MarkModel> Marks(MarkKind kind) => Groups[(int)kind].Marks;
}
