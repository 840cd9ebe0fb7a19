using Quoin.Compiler.Format;

namespace Quoin.Fuzzing;

/// <summary>Breaks an annotation or a policy at random as keys, words and structure.</summary>
/// <param name="random">The random number generator.</param>
/// <param name="donor">Another valid file, from which pieces are copied.</param>
/// <param name="source">The source, from which words are copied.</param>
internal sealed class PieceMutation(Random random, Piece donor, string source)
{
    private static readonly string[] Keys = [.. KnownKeys(ArticleFormat.Article).Concat(KnownKeys(PolicyFormat.Policy)).Distinct(), "x-own", "quot", "en", "UK", "no such key", "", "<<", "a-b", "true"];

    private static readonly string[] Words =
    [
        .. Vocabulary.ClaimKind.Words, .. Vocabulary.Certainty.Words, .. Vocabulary.CaveatKind.Words, .. Vocabulary.EvidenceKind.Words, .. Vocabulary.Status.Words, "all", "sefety", "Possible",
    ];

    private static readonly string[] Values =
    [
        "0", "1", "-1", "2", "9999", "10000", "99999999999999999999", "1.5", "0x1", "2026-02-30", "2026-12-31", "P6M", "P", "PT0S", "P999999Y", "GB", "UK", "gb", "en", "en-", "x", "", " ", "null", "~", "true",
        "../seeds/none.txt", "/etc/passwd", "..", "a\\b", "http://", "https://[", "10.1/", "class", "equals", "to-string", "get-hash-code", "find", "article", "quoin", "system", "app", "a-b", "ab",
        "object", "Reduces-Craving", "a--b",
    ];

    public void Apply(Piece root)
    {
        // Rarely many: of a file that is broken everywhere, most is never read.
        for (var i = random.Next(3) > 0 ? 1 : random.Next(2, 5); i > 0; i--)
        {
            var slots = Slot.In(root).ToList();
            if (slots.Count > 0)
            {
                Step(root, slots);
            }
        }
    }

    private void Step(Piece root, List<Slot> slots)
    {
        var (slot, other) = (Any(slots), Any(slots));
        switch (random.Next(11))
        {
            case 0:
                slot.Remove();
                break;
            case 1:
                slot.Insert(random.Next(2) == 0 ? Key(slot) : Any(Keys), slot.Piece.Copy());
                break;
            case 2:
                var copy = other.Piece.Copy();
                other.Piece = slot.Piece.Copy();
                // The first change may have removed the place.
                if (Slot.In(root).Contains(slot))
                {
                    slot.Piece = copy;
                }

                break;
            case 3 when slot.Parent is MappingPiece mapping:
                mapping.Entries[slot.Index] = (NewKey(slots), slot.Piece);
                break;
            case 4 or 5 or 6 when slots.FindAll(place => place.Piece is ScalarPiece) is { Count: > 0 } scalars:
                var scalar = (ScalarPiece)Any(scalars).Piece;
                scalar.Text = NewText(scalar.Text, slots);
                break;
            case 7:
                slot.Piece = Reshape(slot.Piece);
                break;
            case 8:
                slot.Piece = Any(Slot.In(donor).ToList()).Piece.Copy();
                break;
            case 9 when Slot.In(donor).Where(place => Key(place) == Key(slot)).ToList() is { Count: > 0 } alike:
                slot.Piece = Any(alike).Piece.Copy();
                break;
            case 10 when slots.FindAll(place => Key(place) == "superseded-by") is { Count: > 0 } successors && Ids(slots) is { Count: > 0 } ids:
                Any(successors).Piece = new ScalarPiece(Any(ids));
                break;
            default:
                var taken = Any(Slot.In(donor).ToList());
                slot.Insert(Key(taken), taken.Piece.Copy());
                break;
        }
    }

    private string NewKey(List<Slot> slots) => random.Next(3) switch
    {
        0 => Any(Keys),
        1 => Key(Any(slots)),
        _ => Twist(Key(Any(slots))),
    };

    private string NewText(string text, List<Slot> slots) => random.Next(9) switch
    {
        0 => Any(Words),
        1 => Any(Values),
        2 => Any(HostileWords.Any),
        3 or 4 when Ids(slots) is { Count: > 0 } ids => Any(ids),
        5 => Stretch(),
        6 => string.Join(" […] ", Enumerable.Range(0, random.Next(6) == 0 ? 20 : 2).Select(_ => Stretch())),
        _ => Twist(text),
    };

    /// <summary>The ids of marks: the keys of mappings in mappings.</summary>
    private static List<string> Ids(List<Slot> slots) =>
        slots.FindAll(slot => slot is { Parent: MappingPiece, Piece: MappingPiece } && Key(slot).Contains('-', StringComparison.Ordinal)).ConvertAll(Key);

    /// <summary>Some words of the source, usually complete ones.</summary>
    private string Stretch()
    {
        var start = random.Next(source.Length + 1);
        var stretch = source.Substring(start, random.Next(Math.Min(source.Length - start, 1 << random.Next(10)) + 1));
        var (first, last) = (stretch.IndexOf(' ', StringComparison.Ordinal), stretch.LastIndexOf(' '));
        return first < last && random.Next(5) > 0 ? stretch[(first + 1)..last] : stretch;
    }

    /// <summary>The same text with a small change.</summary>
    private string Twist(string text)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(8) switch
        {
            0 => text[..at],
            1 => text[at..],
            2 => text.Insert(at, Any(HostileWords.Any)),
            3 => text.Insert(at, " […] "),
            4 => text.ToUpperInvariant(),
            5 => text.Insert(at, " not "),
            6 when at < text.Length => text.Remove(at, 1),
            _ => text + text,
        };
    }

    /// <summary>The same value in another structure.</summary>
    private Piece Reshape(Piece piece) => random.Next(5) switch
    {
        0 => new ListPiece([piece]),
        1 => new MappingPiece([(Any(Keys), piece)]),
        2 when piece is MappingPiece { Entries.Count: > 0 } mapping => mapping.Entries[0].Value,
        2 when piece is ListPiece { Items.Count: > 0 } list => list.Items[0],
        3 => random.Next(5) == 0 ? Enumerable.Range(0, 40).Aggregate(piece, (inner, _) => new ListPiece([inner])) : new MappingPiece(),
        _ => new ScalarPiece(Any(Values)),
    };

    private static string Key(Slot slot) => slot.Parent is MappingPiece mapping ? mapping.Entries[slot.Index].Key : "";

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static IEnumerable<string> KnownKeys(MappingFormat mapping) => mapping.Fields.SelectMany(field => KnownKeys(field.Value).Prepend(field.Key));

    private static IEnumerable<string> KnownKeys(ValueFormat value) => value switch
    {
        QuoteFormat => KnownKeys(ArticleFormat.Quote),
        SelectorFormat => KnownKeys(ArticleFormat.Selector),
        MappingValueFormat { Mapping: var mapping } => KnownKeys(mapping),
        MarksFormat { Mark: var mark } => KnownKeys(mark),
        ListFormat { Item: var item } => KnownKeys(item),
        _ => [],
    };
}
