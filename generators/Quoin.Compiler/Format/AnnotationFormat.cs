using Quoin.Compiler.Declarations;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>
/// The format of annotations and policies in a build: that of Quoin, with the kinds, fields and words of the model in force. Two are equal if their models
/// are, so that a step of the generator is not repeated for a model that was only read again.
/// </summary>
internal sealed class AnnotationFormat : IEquatable<AnnotationFormat>
{
    /// <summary>The format without a model.</summary>
    public static readonly AnnotationFormat Default = new(ContentModel.None);

    private readonly Lazy<FormatParts> _parts;
    private readonly Lazy<bool> _isNoneGraded;
    private readonly Lazy<Dictionary<(MarkKind, string), EquatableArray<FieldDeclaration>>> _fields;

    private AnnotationFormat(ContentModel model)
    {
        Model = model;
        _fields = new Lazy<Dictionary<(MarkKind, string), EquatableArray<FieldDeclaration>>>(() => model.Kinds.ToDictionary(static kind => (kind.Mark, kind.Name), model.FieldsOf));
        _isNoneGraded = new Lazy<bool>(() => !model.IsIncomplete && ClaimKind.Entries.Count > 0 && !ClaimKind.Entries.Any(IsGraded));
        _parts = new Lazy<FormatParts>(() => model.IsNone ? FormatParts.BuiltIn : FormatParts.Create(model));
    }

    /// <summary>The model; <see cref="ContentModel.None"/> without one.</summary>
    public ContentModel Model { get; }

    /// <summary>Whether there is no model.</summary>
    public bool IsDefault => Model.IsNone;

    /// <summary>The words for kinds of claims.</summary>
    public Vocabulary ClaimKind => _parts.Value.ClaimKind;

    /// <summary>The words for kinds of caveats.</summary>
    public Vocabulary CaveatKind => _parts.Value.CaveatKind;

    /// <summary>The words for kinds of evidence.</summary>
    public Vocabulary EvidenceKind => _parts.Value.EvidenceKind;

    /// <summary>The words for kinds of terms; null if terms have no kinds.</summary>
    public Vocabulary? TermKind => _parts.Value.TermKind;

    /// <summary>The levels of certainty, in ascending order.</summary>
    public Vocabulary Certainty => _parts.Value.Certainty;

    /// <summary>The lists of words of the model, by name.</summary>
    public IReadOnlyDictionary<string, Vocabulary> Words => _parts.Value.Words;

    /// <summary>An annotation.</summary>
    public MappingFormat Article => _parts.Value.Article;

    /// <summary>A library.</summary>
    public MappingFormat Library => _parts.Value.Library;

    /// <summary>A selector of claims.</summary>
    public MappingFormat Selector => _parts.Value.Selector;

    /// <summary>A selector of a library.</summary>
    public MappingFormat HouseSelector => _parts.Value.HouseSelector;

    /// <summary>A policy.</summary>
    public MappingFormat Policy => _parts.Value.Policy;

    /// <summary>The format with a model.</summary>
    public static AnnotationFormat Create(ContentModel model) => model.IsNone ? Default : new AnnotationFormat(model);

    /// <summary>The words for kinds of a sort of mark; null if it has none.</summary>
    public Vocabulary? KindsOf(MarkKind mark) => mark switch
    {
        MarkKind.Claim => ClaimKind,
        MarkKind.Caveat => CaveatKind,
        MarkKind.Evidence => EvidenceKind,
        MarkKind.Term => TermKind,
        _ => null,
    };

    /// <summary>The words that a field of the format accepts in marks of a sort; null if its values are not words.</summary>
    public Vocabulary? WordsOf(MarkKind mark, Field field) =>
        field.Words is not { } words ? null
        : words == typeof(Definitions.Certainty) ? Certainty
        : KindsOf(mark) is { } kinds && field.Key == ClaimFields.Kind.Key ? kinds
        : Vocabulary.Get(words);

    /// <summary>The declared fields that marks of a kind, or articles, have, in the order in which compiled content holds them.</summary>
    /// <param name="mark">The sort of mark; null for articles.</param>
    /// <param name="kind">The word of the kind; null if it has none.</param>
    public EquatableArray<FieldDeclaration> FieldsOf(MarkKind? mark, string? kind) =>
        mark is not { } sort ? Model.ArticleFields
        : kind is not null && _fields.Value.TryGetValue((sort, kind), out var fields) ? fields
        : Model.FieldsOf(sort);

    /// <summary>The declared fields that marks of a kind, or articles, must give.</summary>
    /// <param name="mark">The sort of mark; null for articles.</param>
    /// <param name="kind">The word of the kind; null if it has none.</param>
    public IEnumerable<FieldDeclaration> RequiredFieldsOf(MarkKind? mark, string? kind) => FieldsOf(mark, kind).Where(static field => field.IsRequired && field.Default is null);

    /// <summary>Whether claims of a kind have a certainty.</summary>
    /// <param name="kind">The word of the kind; if it is null or unknown, claims have one unless no kind has.</param>
    public bool IsGraded(string? kind) => kind is not null && ClaimKind.Find(kind) is { } word ? IsGraded(word) : !_isNoneGraded.Value;

    private static bool IsGraded(Word word) => word.Declaration is not KindDeclaration { IsGraded: false };

    /// <summary>The words for kinds of a sort of mark, those whose marks must give the fewest fields first.</summary>
    public IReadOnlyList<string> KindsByNeeds(MarkKind mark) => [.. (KindsOf(mark)?.Words ?? []).OrderBy(word => RequiredFieldsOf(mark, word).Count())];

    /// <summary>The format of marks of a sort in articles.</summary>
    public MappingFormat Mark(MarkKind mark) => ((MarksFormat)Article.Fields.First(field => field.Type == FieldType.Marks && field.Target == mark).Value).Mark;

    /// <inheritdoc/>
    public bool Equals(AnnotationFormat? other) => ReferenceEquals(this, other) || (other is not null && Model == other.Model);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnnotationFormat);

    /// <inheritdoc/>
    public override int GetHashCode() => Model.Kinds.Count;
}
