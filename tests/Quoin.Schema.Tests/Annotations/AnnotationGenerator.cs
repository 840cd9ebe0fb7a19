using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Schema.Tests;

/// <summary>
/// Generates annotations from the definition of the format, including keys that are added to it. The same seed gives the same
/// annotations.
/// </summary>
/// <param name="random">The source of chance.</param>
/// <param name="inForce">The format in force.</param>
internal sealed class AnnotationGenerator(Random random, AnnotationFormat inForce)
{
    // 'no' is Norwegian, and was a boolean in YAML 1.1.
    private static readonly string[] Tags = ["en", "uk", "zh-Hant", "no"];

    /// <summary>A whole file of a format.</summary>
    public MappingPiece Whole(MappingFormat root) => Mapping(new MappingValueFormat(root));

    /// <summary>A value that fits a format.</summary>
    public Piece Value(ValueFormat format) => format switch
    {
        TextFormat text => Text(text, format),
        WordFormat word => new ScalarPiece(Word(OneOf(word.Vocabulary.Words))) { Format = format },
        LocalizedFormat => random.Next(2) == 0 ? Text(Texts.Words, format) : Languages(format),
        QuoteFormat => random.Next(3) > 0 ? Text(Texts.Any, format) : Mapping(format, ArticleFormat.Quote),
        CitationFormat => random.Next(3) > 0 ? Text(Texts.Citation, format) : Mapping(format, ArticleFormat.Citation),
        HouseSelectorFormat => random.Next(3) == 0 ? new ScalarPiece(Word(SelectorFormat.All)) { Format = format } : Mapping(format, inForce.HouseSelector),
        SelectorFormat => random.Next(3) switch
        {
            0 => new ScalarPiece(Word(SelectorFormat.All)) { Format = format },
            1 => List(format, Texts.Id, least: 1),
            _ => Mapping(format, inForce.Selector),
        },
        NeedFormat need => random.Next(2) == 0 ? Value(new WordFormat(need.Vocabulary)) : Mapping(format, need.Detail),
        KeyFormat key => new ScalarPiece(Word(OneOf(key.Fields).Key)) { Format = format },
        PhrasesFormat => random.Next(3) switch
        {
            0 => Text(Texts.Phrase, format),
            1 => List(format, Texts.Phrase, least: 1),
            _ => Phrases(format),
        },
        PhrasesByLanguageFormat => Phrases(format),
        OneOrManyFormat { Item: var item, Alone: var alone } => random.Next(2) == 0 ? Value(item) : Without(alone, List(format, item, least: 1)),
        ListFormat list => List(format, list.Item, least: list.NeedsItem ? 1 : 0),
        MappingValueFormat mapping => Mapping(mapping),
        MarksFormat { Mark: var mark } => ById(format, () => Mark(mark)),
        WordListsFormat { Word: var word } => ById(format, () => ById(new MarksFormat(word), () => Mapping(new MappingValueFormat(word)))),
        _ => throw new NotSupportedException($"No value is known of {format.GetType().Name}."),
    };

    /// <summary>Any value, for a custom key.</summary>
    public Piece Anything(int depth = 0) => random.Next(depth > 2 ? 1 : 3) switch
    {
        0 => new ScalarPiece(OneOf(Scalar.All)),
        1 => new ListPiece(Enumerable.Range(0, random.Next(3)).Select(_ => Anything(depth + 1))),
        _ => With(new MappingPiece(), Enumerable.Range(0, random.Next(3)).Select(i => ($"Any key {i}", Anything(depth + 1)))),
    };

    public string OwnKey() => $"{MappingFormat.OwnPrefix}{OneOf(["", "note", "Reviewed By", "1", "кухар"])}";

    public T OneOf<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private MappingPiece Mapping(MappingValueFormat format) => Mapping(format, format.Mapping);

    /// <summary>A mark, of one of the kinds if its keys depend on that.</summary>
    private MappingPiece Mark(MappingFormat mark)
    {
        if (mark.ByKind is not { Count: > 0 } kinds)
        {
            return Mapping(new MappingValueFormat(mark));
        }

        var kind = OneOf([.. kinds.Keys.Order(StringComparer.Ordinal)]);
        var piece = Mapping(new MappingValueFormat(kinds[kind]));
        var entry = piece.IndexOf(ClaimFields.Kind.Key);
        piece.Entries[entry] = (ClaimFields.Kind.Key, new ScalarPiece(Word(kind)) { Format = piece.Entries[entry].Value.Format });
        return piece;
    }

    private MappingPiece Mapping(ValueFormat format, MappingFormat mapping)
    {
        var values = new Dictionary<Field, Piece>();
        foreach (var field in mapping.Fields.Where(field => field.IsRequired || random.Next(3) > 0))
        {
            values[field] = Value(field.Value);
        }

        if (mapping.NeedsKey && values.Count == 0)
        {
            var field = OneOf(mapping.Fields);
            values[field] = Value(field.Value);
        }

        foreach (var rule in mapping.Rules)
        {
            Keep(rule, values);
        }

        var piece = With(new MappingPiece { Format = format, Mapping = mapping }, mapping.Fields.Where(values.ContainsKey).Select(field => (field.Key, values[field])));
        if (random.Next(4) == 0)
        {
            piece.Entries.Insert(random.Next(piece.Entries.Count + 1), (OwnKey(), Anything()));
        }

        // Keys may be in any order.
        if (random.Next(4) == 0)
        {
            piece.Entries.Reverse();
        }

        return piece;
    }

    private void Keep(KeyRule rule, Dictionary<Field, Piece> values)
    {
        switch (rule)
        {
            case ExactlyOneOf(var first, var second):
                var (kept, left) = random.Next(3) > 0 ? (first, second) : (second, first);
                values[kept] = Value(kept.Value);
                values.Remove(left);
                break;
            case AtLeastOneOf { Fields: var fields } when !fields.Any(values.ContainsKey):
                values[fields[0]] = Value(fields[0].Value);
                break;
            case NotTogether(var first, var second) when values.ContainsKey(first):
                values.Remove(second);
                break;
            case WordNeedsKey(var word, var value, var needed) when WordOf(word, values) == value:
                values[needed] = Value(needed.Value);
                break;
            case KeyNeedsWord(var dependent, var word, var allowed) when !allowed.Contains(WordOf(word, values)):
                values.Remove(dependent);
                break;
            default:
                break;
        }
    }

    private static string WordOf(Field word, Dictionary<Field, Piece> values) =>
        values.TryGetValue(word, out var piece) ? ((ScalarPiece)piece).Scalar.Text! : "";

    private ScalarPiece Text(TextFormat text, ValueFormat format) =>
        new(OneOf([.. Scalar.All.Where(scalar => scalar.Fits(text))])) { Format = format };

    private Scalar Word(string word) => random.Next(4) == 0 ? Scalar.Quoted(word) : Scalar.Plain(word);

    private ListPiece List(ValueFormat format, ValueFormat item, int least) =>
        new(Enumerable.Range(0, random.Next(least, 4)).Select(_ => Value(item))
            .DistinctBy(piece => item.IsNamedOnce && piece is ScalarPiece scalar ? scalar.Scalar.Text : (object)piece)) { Format = format };

    /// <summary>A list without a value that is not beside others.</summary>
    private static ListPiece Without(string? alone, ListPiece list)
    {
        if (alone is not null && list.Items.Count > 1)
        {
            list.Items.RemoveAll(piece => piece is ScalarPiece { Scalar.Text: var text } && text == alone);
        }

        return list;
    }

    private MappingPiece Languages(ValueFormat format) => With(
        new MappingPiece { Format = format },
        Tags.Where((_, i) => i == 0 || random.Next(3) == 0).Select(tag => (tag, (Piece)Text(Texts.Words, Texts.Words))));

    private MappingPiece Phrases(ValueFormat format) => With(
        new MappingPiece { Format = format },
        Tags.Where((_, i) => i == 0 || random.Next(3) == 0).Select(tag => (tag, random.Next(2) == 0 ? Text(Texts.Phrase, Texts.Phrase) : (Piece)List(format, Texts.Phrase, least: 1))));

    private MappingPiece ById(ValueFormat format, Func<Piece> value)
    {
        var ids = Scalar.All.Where(scalar => scalar.Fits(Texts.Id)).DistinctBy(scalar => scalar.Text).Select(scalar => scalar.Yaml).ToArray();
        random.Shuffle(ids);
        return With(new MappingPiece { Format = format }, ids.Take(random.Next(4)).Select(id => (id, value())));
    }

    private static MappingPiece With(MappingPiece piece, IEnumerable<(string, Piece)> entries)
    {
        piece.Entries.AddRange(entries);
        return piece;
    }
}
