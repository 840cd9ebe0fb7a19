namespace Quoin.Definitions;

/// <summary>A mapping with known keys, and the row that holds its values in compiled content.</summary>
internal sealed class Mapping
{
    /// <param name="name">The mapping in words, with its article: "a claim".</param>
    /// <param name="row">The kind of row; null where compiled content has none of it.</param>
    /// <param name="fields">The fields, in the order in which their keys are best written.</param>
    public Mapping(string name, RowKind? row, params Field[] fields)
    {
        Name = name;
        Row = row;
        Fields = fields;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Index = i;
            LongRowLength = fields[i].Slot == Field.None ? LongRowLength : Math.Max(LongRowLength, fields[i].Slot + fields[i].Width);
            RowLength = fields[i].Type == FieldType.Own ? RowLength : LongRowLength;
        }
    }

    /// <summary>The mapping in words, with its article.</summary>
    public string Name { get; }

    /// <summary>The kind of row; null where compiled content has none of it.</summary>
    public RowKind? Row { get; }

    /// <summary>The fields, those that are computed too.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>How many numbers a row has, where no mark has what a model declares.</summary>
    public int RowLength { get; }

    /// <summary>How many numbers a row has where some do.</summary>
    public int LongRowLength { get; }
}
