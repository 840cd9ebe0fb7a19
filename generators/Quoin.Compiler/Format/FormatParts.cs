using Quoin.Compiler.Declarations;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The vocabularies and mappings of a format.</summary>
internal sealed record FormatParts(
    Vocabulary ClaimKind,
    Vocabulary CaveatKind,
    Vocabulary EvidenceKind,
    Vocabulary? TermKind,
    Vocabulary Certainty,
    IReadOnlyDictionary<string, Vocabulary> Words,
    MappingFormat Article,
    MappingFormat Library,
    MappingFormat Selector,
    MappingFormat HouseSelector,
    MappingFormat Policy)
{
    /// <summary>Those of the format without a model.</summary>
    public static readonly FormatParts BuiltIn = new(
        Vocabulary.ClaimKind, Vocabulary.CaveatKind, Vocabulary.EvidenceKind, null, Vocabulary.Certainty, new Dictionary<string, Vocabulary>(StringComparer.Ordinal),
        ArticleFormat.Article, ArticleFormat.Library, ArticleFormat.Selector, ArticleFormat.HouseSelector, PolicyFormat.Policy);

    /// <summary>Those of a model.</summary>
    public static FormatParts Create(ContentModel model)
    {
        var (claim, caveat, evidence) = (Kinds(model, MarkKind.Claim, "ClaimKind"), Kinds(model, MarkKind.Caveat, "CaveatKind"), Kinds(model, MarkKind.Evidence, "EvidenceKind"));
        var term = model.KindsOf(MarkKind.Term).Any() ? Kinds(model, MarkKind.Term, "TermKind") : null;
        var certainty = model.Levels.Count > 0 ? Levels(model) : model.IsIncomplete ? WordsOf(model, Vocabulary.Certainty.Name, Vocabulary.Certainty.Entries) : Vocabulary.Certainty;
        var words = model.Words.ToDictionary(
            static list => list.Name, list => WordsOf(model, Pascal(list.Name), list.Words.Select(static word => new Word(word.Name, Word.NumberOf(word.Name), 0) { Declaration = word })), StringComparer.Ordinal);
        var marks = new MarkFormats(model, words, claim, caveat, evidence, term, certainty);
        return new FormatParts(
            claim, caveat, evidence, term, certainty, words,
            Extend(ArticleFields.Mapping, marks, isLibrary: false), Extend(LibraryFields.Mapping, marks, isLibrary: true),
            With(SelectorFields.Mapping, (SelectorFields.Kind, claim)),
            With(HouseSelectorFields.Mapping, (HouseSelectorFields.Kind, claim)),
            PolicyFormat.Extend(claim, caveat, evidence, certainty, mark => marks.Get(mark, isLibrary: false)?.Mapping ?? MarkKindDefinition.Get(mark).Mapping));
    }

    /// <summary>A word of the format has the number that its enum gives it; a level between two of them has a number between theirs.</summary>
    private static Vocabulary Levels(ContentModel model)
    {
        var next = new Dictionary<int, int>();
        return WordsOf(model, nameof(Definitions.Certainty), model.Levels.Select(level =>
        {
            var sense = Vocabulary.Certainty.NumberOf(level.Is) ?? 0;
            next[sense] = next.TryGetValue(sense, out var used) ? used + 1 : 0;
            return new Word(level.Name, sense + next[sense], sense) { Declaration = level };
        }));
    }

    private static Vocabulary Kinds(ContentModel model, MarkKind mark, string name)
    {
        var builtIn = AnnotationFormat.Default.KindsOf(mark);
        return WordsOf(model, name, model.KindsOf(mark).Select(kind => builtIn?.Find(kind.Name) is { } word
            ? kind.IsAsBuiltIn ? word : word with { Declaration = kind }
            : new Word(kind.Name, Word.NumberOf(kind.Name), builtIn?.NumberOf(kind.Is) ?? 0) { Declaration = kind }), ModelFields.Kinds.First(kinds => kinds.Mark == mark).Field.Key);
    }

    private static Vocabulary WordsOf(ContentModel model, string name, IEnumerable<Word> words, string? key = null) => new(name, words) { IsIncomplete = model.IsIncomplete, ModelKey = key };

    private static MappingFormat Extend(Mapping definition, MarkFormats marks, bool isLibrary) => MappingFormat.Extend(
        definition, definition.Name,
        field => field.Type == FieldType.Marks && marks.Get(field.Target!.Value, isLibrary) is { } mark ? FormattedField.Of(field, new MarksFormat(mark)) : field,
        marks.Declared(isLibrary ? [] : marks.Model.ArticleFields)) with { IsIncomplete = marks.Model.IsIncomplete };

    private static MappingFormat With(Mapping definition, params (Field Field, Vocabulary Words)[] own) => MappingFormat.Extend(
        definition, definition.Name,
        field => own.FirstOrDefault(one => one.Field == field).Words is { } words ? FormattedField.Of(field, new OneOrManyFormat(new WordFormat(words))) : field,
        []);

    private static string Pascal(string id) => string.Concat(id.Split('-').Select(static part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
