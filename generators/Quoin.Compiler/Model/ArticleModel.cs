using Quoin.Compiler.Format;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>
/// A checked article: every quote has an anchor, every reference is an index, every claim has its caveats.
/// It is all that code generation needs.
/// </summary>
/// <remarks>
/// The generator's pipeline caches it, so it and everything it contains have value equality and reference no Roslyn objects.
/// </remarks>
internal sealed record ArticleModel
{
    public required string Id { get; init; }

    /// <summary>Whether it is a library, whose marks articles cite: it has no sections, claims or asides, and its marks may lack quotes.</summary>
    public bool IsLibrary { get; init; }

    public required string ClassName { get; init; }

    public required string Language { get; init; }

    /// <summary>The format in force.</summary>
    public AnnotationFormat Format { get; init; } = AnnotationFormat.Default;

    /// <summary>What a model declares of the article itself; null if nothing.</summary>
    public OwnModel? Own => Fields[ArticleFields.Own] as OwnModel;

    /// <summary>The file name of the annotation, without the folder, which differs between machines.</summary>
    public required string AnnotationName { get; init; }

    /// <summary>The path of the source, as the annotation writes it.</summary>
    public required string SourcePath { get; init; }

    /// <summary>The reading text of the source.</summary>
    public required string SourceText { get; init; }

    /// <summary>The blocks of the source, in order.</summary>
    public EquatableArray<SourceBlock> Body { get; init; } = [];

    /// <summary>The values of the annotation's own fields.</summary>
    public required FieldsModel Fields { get; init; }

    /// <summary>The marks, one group per kind, in the order of the kinds.</summary>
    public required EquatableArray<MarkGroupModel> Groups { get; init; }

    /// <summary>The marks of libraries that it cites, one group per kind, in the order of the kinds; empty if it cites none.</summary>
    public EquatableArray<CitedGroupModel> CitedGroups { get; init; } = [];

    public required EquatableArray<QuoteModel> Asides { get; init; }

    /// <summary>How many sentences of the source are accounted for.</summary>
    public required CoverageModel Coverage { get; init; }

    /// <summary>The same before the first section, and then in each section, in the order of <see cref="Sections"/>; empty if it was not measured.</summary>
    public EquatableArray<CoverageModel> CoverageBySection { get; init; } = [];

    /// <summary>The sentences that are not accounted for.</summary>
    public EquatableArray<UnaccountedSentence> Unaccounted { get; init; } = [];

    /// <summary>The title, in at least one language.</summary>
    public EquatableArray<TextModel> Title => Fields.Localized(ArticleFields.Title);

    public ArrayView<MarkModel, SectionModel> Sections => new(Marks(MarkKind.Section), static mark => new SectionModel(mark));

    public ArrayView<MarkModel, TermModel> Terms => new(Marks(MarkKind.Term), static mark => new TermModel(mark));

    public ArrayView<MarkModel, EvidenceModel> Evidence => new(Marks(MarkKind.Evidence), static mark => new EvidenceModel(mark));

    public ArrayView<MarkModel, CaveatModel> Caveats => new(Marks(MarkKind.Caveat), static mark => new CaveatModel(mark));

    public ArrayView<MarkModel, ClaimModel> Claims => new(Marks(MarkKind.Claim), static mark => new ClaimModel(mark));

    /// <summary>Its terms, followed by those that it cites.</summary>
    public MarksView<TermModel> AllTerms => new(Marks(MarkKind.Term), Cited(MarkKind.Term), static mark => new TermModel(mark));

    /// <summary>Its evidence, followed by that which it cites.</summary>
    public MarksView<EvidenceModel> AllEvidence => new(Marks(MarkKind.Evidence), Cited(MarkKind.Evidence), static mark => new EvidenceModel(mark));

    /// <summary>Its caveats, followed by those that it cites and those that libraries apply to it.</summary>
    public MarksView<CaveatModel> AllCaveats => new(Marks(MarkKind.Caveat), Cited(MarkKind.Caveat), static mark => new CaveatModel(mark));

    /// <summary>Its own marks of one kind, in annotation order.</summary>
    public EquatableArray<MarkModel> Marks(MarkKind kind) => Groups[(int)kind].Marks;

    /// <summary>The marks of one kind that it cites.</summary>
    public EquatableArray<CitedMark> Cited(MarkKind kind) => CitedGroups.Count == 0 ? [] : CitedGroups[(int)kind].Marks;

    /// <summary>What an index of a mark of a kind means: its own marks, followed by those that it cites.</summary>
    public MarksView<MarkModel> AllMarks(MarkKind kind) => new(Marks(kind), Cited(kind), static mark => mark);

    /// <summary>The words of a quote of the annotation.</summary>
    public string TextOf(QuoteModel quote) => SourceText.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length);

    /// <summary>How the annotation refers to a mark: by its id, or by the library's id and its own.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="index">The index among all marks of the kind.</param>
    public string ReferenceOf(MarkKind kind, int index) =>
        index < Marks(kind).Count ? Marks(kind)[index].Id : Cited(kind)[index - Marks(kind).Count] is var cited ? cited.Library.To(cited.Mark.Id) : "";

    /// <summary>How any annotation could name a mark: by the id of its article or library and its own.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="index">The index among all marks of the kind.</param>
    public string PathOf(MarkKind kind, int index) => index < Marks(kind).Count ? new LibraryLink(Id, ClassName).To(Marks(kind)[index].Id) : ReferenceOf(kind, index);
}
