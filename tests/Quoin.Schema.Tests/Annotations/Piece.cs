using Quoin.Compiler.Format;

namespace Quoin.Schema.Tests;

/// <summary>A piece of an annotation, made to be changed.</summary>
internal abstract class Piece
{
    /// <summary>What the format says of the piece; null for what stands under a key of the author's own.</summary>
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
    /// <summary>The format that names the keys; null where the keys are ids or languages.</summary>
    public MappingFormat? Mapping { get; init; }

    public List<(string Key, Piece Value)> Entries { get; } = [];

    public int IndexOf(string key) => Entries.FindIndex(entry => entry.Key == key);

    /// <summary>Takes a key away; in whatever case, because YAML takes true and True for one key.</summary>
    public void Remove(string key) => Entries.RemoveAll(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A place for a piece, so that another can be put there.</summary>
/// <param name="Piece">What stands there.</param>
/// <param name="Kind">What kind of place it is: what the piece is a part of, by which key, and what the format says of it.</param>
/// <param name="Put">Puts another piece there.</param>
internal sealed record Slot(Piece Piece, (object? Whole, string Key, ValueFormat? Part) Kind, Action<Piece> Put)
{
    /// <summary>Whether a list may stand there in place of one value.</summary>
    public bool TakesLists => Kind.Whole is MappingFormat mapping && mapping.Fields.Any(known => known.Key == Kind.Key && known.Value is OneOrManyFormat);

    /// <summary>The places under a piece of which the format says something.</summary>
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

    /// <summary>The mappings in a piece, itself included.</summary>
    public static IEnumerable<MappingPiece> Mappings(Piece root) => Under(root).Select(slot => slot.Piece).Prepend(root).OfType<MappingPiece>();

    private static Slot OfKey(MappingPiece mapping, int i)
    {
        var (key, value) = mapping.Entries[i];
        return new Slot(value, mapping.Mapping is { } known ? (known, key, value.Format) : (mapping.Format, "", value.Format), other => mapping.Entries[i] = (key, other));
    }
}
