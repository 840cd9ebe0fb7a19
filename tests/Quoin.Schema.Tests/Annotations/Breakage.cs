using System.Globalization;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Schema.Tests;

/// <summary>A way to break an annotation, or to change it so that it stays valid.</summary>
/// <param name="Name">A description of the way.</param>
/// <param name="Apply">Changes the annotation; returns whether there was anything to change.</param>
/// <param name="IsFault">Whether the result is certainly invalid. If not, the compiler and the schema are compared nevertheless.</param>
internal sealed record Breakage(string Name, Func<MappingPiece, AnnotationGenerator, bool> Apply, bool IsFault = true)
{
    private static readonly string[] WrongIds = ["White-Salt", "\"white salt\"", "9a", "a--b", "a_b", "\"\"", "null", "7", "True", new string('a', 101)];
    private static readonly string[] UnknownWords = ["establishd", "Active", "all", "7", "true"];
    private static readonly string[] WrongKeys = ["colour", "quotee", "Kind", "\"The trial was small\"", "X-note", "true", "1", "xnote"];

    public static IReadOnlyList<Breakage> All { get; } =
    [
        // Keys.
        new("an unknown key", (root, make) => In(Known(root), make, mapping => Set(mapping, make.OneOf(WrongKeys), Text("white")))),
        new("a key of marks of another kind", (root, make) => In(
            Known(root).Select(mapping => (mapping, Keys: OfOtherKinds(mapping.Mapping!))).Where(pair => pair.Keys.Count > 0), make,
            pair => SetAny(pair.mapping, pair.Keys, make))),
        new("a required key is missing", (root, make) => In(
            Known(root).Where(mapping => mapping.Mapping!.Fields.Any(field => field.IsRequired && mapping.IndexOf(field.Key) >= 0)), make,
            mapping => mapping.Remove(make.OneOf([.. mapping.Mapping!.Fields.Where(field => field.IsRequired && mapping.IndexOf(field.Key) >= 0)]).Key))),
        new("two keys that exclude each other", (root, make) => WithRule<ExactlyOneOf>(root, make, (mapping, rule) =>
        {
            Set(mapping, rule.First, make.Value(rule.First.Value));
            Set(mapping, rule.Second, make.Value(rule.Second.Value));
        })),
        new("neither of two keys", (root, make) => WithRule<ExactlyOneOf>(root, make, (mapping, rule) =>
        {
            mapping.Remove(rule.First.Key);
            mapping.Remove(rule.Second.Key);
        })),
        new("a word without the key that it needs", (root, make) => WithRule<WordNeedsKey>(root, make, (mapping, rule) =>
        {
            Set(mapping, rule.Word, Text(rule.Value));
            mapping.Remove(rule.Needed.Key);
        })),
        new("a key without the word that it needs", (root, make) => WithRule<KeyNeedsWord>(root, make, (mapping, rule) =>
        {
            Set(mapping, rule.Dependent, make.Value(rule.Dependent.Value));
            mapping.Remove(rule.Word.Key);
        })),
        new("a key beside a word that it does not go with", (root, make) => WithRule<KeyNeedsWord>(root, make, (mapping, rule) =>
        {
            Set(mapping, rule.Dependent, make.Value(rule.Dependent.Value));
            Set(mapping, rule.Word, Text(((WordFormat)rule.Word.Value).Vocabulary.Words.First(word => !rule.Values.Contains(word))));
        })),
        new("a key beside an unknown word", (root, make) => WithRule<KeyNeedsWord>(root, make, (mapping, rule) =>
        {
            Set(mapping, rule.Dependent, make.Value(rule.Dependent.Value));
            Set(mapping, rule.Word, Text("retratced"));
        })),
        new("no key but the author's own where one is needed", (root, make) => In(Known(root).Where(mapping => mapping.Mapping!.NeedsKey), make, mapping =>
        {
            mapping.Entries.Clear();
            mapping.Entries.Add((make.OwnKey(), make.Anything()));
        })),

        // Custom keys.
        new("own keys where the format names the keys", (root, make) => In(Known(root), make, mapping => Set(mapping, "x-added", make.Anything())), IsFault: false),
        new("an own key among languages", (root, make) => In(Languages(root), make, mapping => Set(mapping, "x-note", Text("white")))),
        new("an own key among marks", (root, make) => In(Marks(root), make, mapping => Set(mapping, "x-note", Text("white")))),
        new("a mark called x-added", (root, make) => In(
            Marks(root), make, mapping => Set(mapping, "x-added", make.Value(new MappingValueFormat(((MarksFormat)mapping.Format!).Mark)))), IsFault: false),

        // Ids, languages, words, texts.
        new("a wrong id of a mark", (root, make) => In(
            Marks(root), make, mapping => Set(mapping, make.OneOf(WrongIds), make.Value(new MappingValueFormat(((MarksFormat)mapping.Format!).Mark))))),
        new("a wrong language", (root, make) => In(Languages(root), make, mapping => Set(mapping, make.OneOf(["english", "e", "en_GB", "12", "\"\""]), Text("white")))),
        new("an unknown word", (root, make) => In(
            Slot.Under(root).Where(slot => slot.Piece.Format is WordFormat), make,
            slot => slot.Put(Text(make.OneOf([.. UnknownWords.Where(word => !((WordFormat)slot.Piece.Format!).Vocabulary.Words.Contains(word))]))))),
        new("a text that has not the form", (root, make) => InText(root, make, format => make.OneOf([.. Scalar.All.Where(scalar => !scalar.Fits(format))]))),
        new("another text of the form", (root, make) => InText(root, make, format => make.OneOf([.. Scalar.All.Where(scalar => scalar.Fits(format))])), IsFault: false),

        new("a number beyond its limits", (root, make) => In(
            Slot.Under(root).Where(slot => slot.Piece.Format is TextFormat { Range.Form: FieldForm.Integer or FieldForm.Number }), make,
            slot => slot.Put(Text(Beyond(((TextFormat)slot.Piece.Format!).Range!))))),

        new("a name twice in a list", (root, make) => In(
            Slot.Under(root).Select(slot => slot.Piece).OfType<ListPiece>().Where(list => list.Items.Count > 0 && list.Items[0].Format?.IsNamedOnce == true && list.Items[0] is not MappingPiece { Format: NeedFormat }), make,
            list => list.Items.Add(list.Items[0]))),

        // Shapes.
        new("an empty list", (root, make) => Put(root, make, slot => slot.Piece.Format is not ListFormat { NeedsItem: false }, () => new ListPiece([]))),
        new("an empty list where one may be", (root, make) => Put(root, make, slot => slot.Piece.Format is ListFormat { NeedsItem: false }, () => new ListPiece([])), IsFault: false),
        new("an empty mapping", (root, make) => Put(root, make, slot => !MayBeEmpty(slot.Piece.Format), () => new MappingPiece())),
        new("an empty mapping where one may be", (root, make) => Put(root, make, slot => MayBeEmpty(slot.Piece.Format), () => new MappingPiece()), IsFault: false),
        new("an empty text", (root, make) => Put(root, make, _ => true, () => new ScalarPiece(Scalar.Quoted(make.OneOf(["", " ", "\n"]))))),
        new("nothing", (root, make) => Put(root, make, _ => true, () => new ScalarPiece(make.OneOf([.. Scalar.All.Where(scalar => scalar.Text is null)])))),
        new("a number", (root, make) => Put(root, make, _ => true, () => Text(make.OneOf(["0", "1", "3", "1.5", "-7"]))), IsFault: false),
        new("a boolean", (root, make) => Put(root, make, _ => true, () => Text(make.OneOf(["true", "false"]))), IsFault: false),
        new("any scalar", (root, make) => Put(root, make, _ => true, () => new ScalarPiece(make.OneOf(Scalar.All))), IsFault: false),
        new("a list in a list", (root, make) => Put(root, make, _ => true, () => new ListPiece([new ListPiece([Text("white")])]))),
        new("a mapping of unknown keys", (root, make) => Put(root, make, _ => true, () => Nested(["colour"]))),
        new("a deep nest", (root, make) => Put(root, make, _ => true, () => Nested(["exact", "exact", "en", "quote", "exact"]))),
        new("a list in place of one value", (root, make) => In(
            Slot.Under(root).Where(slot => slot.Piece.Format is TextFormat or WordFormat or LocalizedFormat or QuoteFormat or MappingValueFormat && !slot.TakesLists), make,
            slot => slot.Put(new ListPiece([slot.Piece])))),
        new("one value in place of a list", (root, make) => In(
            Slot.Under(root).Where(slot => slot.Piece is ListPiece { Items.Count: > 0, Format: ListFormat }), make,
            slot => slot.Put(((ListPiece)slot.Piece).Items[0]))),
        new("another kind of value", (root, make) => Swap(root, make), IsFault: false),
        new("a key and another that it excludes", (root, make) => WithRule<NotTogether>(root, make, (mapping, rule) =>
        {
            Set(mapping, rule.First, make.Value(rule.First.Value));
            Set(mapping, rule.Second, make.Value(rule.Second.Value));
        })),
    ];

    /// <summary>Replacements for a piece: of every type, empty and not, and with one part broken.</summary>
    public static IEnumerable<Piece> Shapes(Piece piece) =>
    [
        new ScalarPiece(Scalar.Quoted("")), new ScalarPiece(Scalar.Plain("")), new ScalarPiece(Scalar.Plain("~")), Text("white"), Text("3"), Text("true"), Text("all"),
        new ListPiece([]), new ListPiece([piece]), new ListPiece([Text("white")]), new ListPiece([Text("White")]), new ListPiece([Text("3")]),
        new ListPiece([new ScalarPiece(Scalar.Plain("~"))]), new ListPiece([new ListPiece([])]), new ListPiece([new MappingPiece()]),
        new MappingPiece(), Nested(["colour"]), Nested(["en"]), Nested(["english"]), Nested(["x-note"]), Nested(["exact"]), Nested(["kind"]), Nested(["White"]), Nested(["white", "kind"]),
    ];

    /// <summary>A mapping without each of its keys in turn, and with an unknown key.</summary>
    public static IEnumerable<MappingPiece> WithOtherKeys(MappingPiece piece) =>
        piece.Entries.Select(left => piece.Entries.Where(entry => entry != left)).Append(piece.Entries.Append(("colour", Text("white"))))
            .Select(entries =>
            {
                var mapping = new MappingPiece();
                mapping.Entries.AddRange(entries);
                return mapping;
            });

    private static bool MayBeEmpty(ValueFormat? format) => format is MarksFormat or WordListsFormat
        || (format is MappingValueFormat { Mapping: { NeedsKey: false } mapping } && !mapping.Fields.Any(field => field.IsRequired) && !mapping.Rules.Any(rule => rule is ExactlyOneOf or AtLeastOneOf));

    /// <summary>The fields that only marks of other kinds have.</summary>
    private static List<Field> OfOtherKinds(MappingFormat mark) =>
        [.. (mark.Siblings ?? new Dictionary<string, MappingFormat>()).OrderBy(kind => kind.Key, StringComparer.Ordinal).SelectMany(kind => kind.Value.Fields).Where(field => mark.Find(field.Key) is null)];

    private static string Beyond(ValueLimits limits) => limits.Least is { } least
        ? (decimal.Parse(least, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture)
        : (decimal.Parse(limits.Most!, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<MappingPiece> Known(Piece root) => Slot.Mappings(root).Where(mapping => mapping.Mapping is not null);

    private static IEnumerable<MappingPiece> Marks(Piece root) => Slot.Mappings(root).Where(mapping => mapping.Format is MarksFormat);

    private static IEnumerable<MappingPiece> Languages(Piece root) => Slot.Mappings(root).Where(mapping => mapping.Format is LocalizedFormat or PhrasesFormat or PhrasesByLanguageFormat);

    private static ScalarPiece Text(string plain) => new(Scalar.Plain(plain));

    private static Piece Nested(IEnumerable<string> keys) => keys.Reverse().Aggregate<string, Piece>(Text("white"), (value, key) =>
    {
        var mapping = new MappingPiece();
        mapping.Entries.Add((key, value));
        return mapping;
    });

    private static void Set(MappingPiece mapping, Field field, Piece value) => Set(mapping, field.Key, value);

    private static void Set(MappingPiece mapping, string key, Piece value)
    {
        mapping.Remove(key);
        mapping.Entries.Add((key, value));
    }

    private static void SetAny(MappingPiece mapping, IReadOnlyList<Field> fields, AnnotationGenerator make)
    {
        var field = make.OneOf(fields);
        Set(mapping, field, make.Value(field.Value));
    }

    /// <summary>Changes one of several things, if there are any.</summary>
    private static bool In<T>(IEnumerable<T> things, AnnotationGenerator make, Action<T> change)
    {
        var list = things.ToList();
        if (list.Count > 0)
        {
            change(make.OneOf(list));
        }

        return list.Count > 0;
    }

    private static bool WithRule<T>(Piece root, AnnotationGenerator make, Action<MappingPiece, T> change)
        where T : KeyRule => In(
            Known(root).SelectMany(mapping => mapping.Mapping!.Rules.OfType<T>().Select(rule => (mapping, rule))), make,
            pair => change(pair.mapping, pair.rule));

    private static bool Put(Piece root, AnnotationGenerator make, Func<Slot, bool> where, Func<Piece> piece) =>
        In(Slot.Under(root).Where(where), make, slot => slot.Put(piece()));

    private static bool InText(Piece root, AnnotationGenerator make, Func<TextFormat, Scalar> scalar) => In(
        Slot.Under(root).Where(slot => slot.Piece.Format is TextFormat), make,
        slot => slot.Put(new ScalarPiece(scalar((TextFormat)slot.Piece.Format!)) { Format = slot.Piece.Format }));

    /// <summary>Copies a value from one place to another.</summary>
    private static bool Swap(Piece root, AnnotationGenerator make)
    {
        var slots = Slot.Under(root).ToList();
        make.OneOf(slots).Put(make.Value(make.OneOf(slots).Piece.Format!));
        return true;
    }
}
