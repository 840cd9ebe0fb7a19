namespace Quoin.Fuzzing;

/// <summary>A place for a piece in a mapping or in a list.</summary>
internal readonly record struct Slot(Piece Parent, int Index)
{
    public Piece Piece
    {
        get => Parent is MappingPiece mapping ? mapping.Entries[Index].Value : ((ListPiece)Parent).Items[Index];
        set
        {
            if (Parent is MappingPiece mapping)
            {
                mapping.Entries[Index] = (mapping.Entries[Index].Key, value);
            }
            else
            {
                ((ListPiece)Parent).Items[Index] = value;
            }
        }
    }

    /// <summary>All places in a piece, at any depth.</summary>
    public static IEnumerable<Slot> In(Piece piece)
    {
        var count = piece switch
        {
            MappingPiece mapping => mapping.Entries.Count,
            ListPiece list => list.Items.Count,
            _ => 0,
        };
        for (var i = 0; i < count; i++)
        {
            var slot = new Slot(piece, i);
            yield return slot;
            foreach (var inner in In(slot.Piece))
            {
                yield return inner;
            }
        }
    }

    public void Remove()
    {
        if (Parent is MappingPiece mapping)
        {
            mapping.Entries.RemoveAt(Index);
        }
        else
        {
            ((ListPiece)Parent).Items.RemoveAt(Index);
        }
    }

    /// <summary>Inserts a piece before this place, in a mapping under a key.</summary>
    public void Insert(string key, Piece piece)
    {
        if (Parent is MappingPiece mapping)
        {
            mapping.Entries.Insert(Index, (key, piece));
        }
        else
        {
            ((ListPiece)Parent).Items.Insert(Index, piece);
        }
    }
}
