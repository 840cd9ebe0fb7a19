using Quoin.Compiler.Format;

namespace Quoin.Schema.Tests;

/// <summary>A mutable piece of an annotation.</summary>
internal abstract class Piece
{
    /// <summary>The definition of the piece in the format; null for the value of a custom key.</summary>
    public ValueFormat? Format { get; init; }
}

internal sealed class ScalarPiece(Scalar scalar) : Piece
{
    public Scalar Scalar => scalar;
}

internal sealed class ListPiece(IEnumerable<Piece> items) : Piece
{
    public List<Piece> Items { get; } = [.. items];
}

internal sealed class MappingPiece : Piece
{
    /// <summary>The mapping that defines the keys; null if the keys are ids or languages.</summary>
    public MappingFormat? Mapping { get; init; }

    public List<(string Key, Piece Value)> Entries { get; } = [];

    public int IndexOf(string key) => Entries.FindIndex(entry => entry.Key == key);

    /// <summary>Removes a key, ignoring case, because YAML reads true and True as the same key, and quotation marks, in which it is the same key.</summary>
    public void Remove(string key) => Entries.RemoveAll(entry => string.Equals(entry.Key.Trim('"'), key.Trim('"'), StringComparison.OrdinalIgnoreCase));
}

/// <summary>A place for a piece, where it can be replaced.</summary>
/// <param name="Piece">The piece at the place.</param>
/// <param name="Kind">The kind of place: the parent of the piece, the key, and the definition in the format.</param>
/// <param name="Put">Puts another piece there.</param>
internal sealed record Slot(Piece Piece, (object? Whole, string Key, ValueFormat? Part) Kind, Action<Piece> Put)
{
    /// <summary>Whether a list is allowed there instead of a single value.</summary>
    public bool TakesLists => Kind.Whole is MappingFormat mapping && mapping.Fields.Any(known => known.Key == Kind.Key && known.Value is OneOrManyFormat) || Kind.Whole is PhrasesFormat or PhrasesByLanguageFormat;

    /// <summary>The places under a piece that the format defines.</summary>
    public static IEnumerable<Slot> Under(Piece piece)
    {
        IEnumerable<Slot> slots = piece switch
        {
            MappingPiece mapping => Enumerable.Range(0, mapping.Entries.Count).Select(i => OfKey(mapping, i)),
            ListPiece list => Enumerable.Range(0, list.Items.Count).Select(i => new Slot(list.Items[i], (list.Format, "", list.Items[i].Format), value => list.Items[i] = value)),
            _ => [],
        };
        return slots.Where(slot => slot.Piece.Format is not null).SelectMany(slot => Under(slot.Piece).Prepend(slot));
    }

    /// <summary>The mappings in a piece, including itself.</summary>
    public static IEnumerable<MappingPiece> Mappings(Piece root) => Under(root).Select(slot => slot.Piece).Prepend(root).OfType<MappingPiece>();

    private static Slot OfKey(MappingPiece mapping, int i)
    {
        var (key, value) = mapping.Entries[i];
        return new Slot(value, mapping.Mapping is { } known ? (known, key, value.Format) : (mapping.Format, "", value.Format), other => mapping.Entries[i] = (key, other));
    }
}
