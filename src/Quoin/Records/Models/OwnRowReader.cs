using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

/// <summary>Reads what a model declares of a mark or an article.</summary>
internal static class OwnRowReader
{
    /// <summary>The position of the row of a mark; 0 if there is none.</summary>
    public static int Find(ArticleData content, MarkKind kind, int row) => kind switch
    {
        MarkKind.Claim => content.Table[content.At(RowKind.Claim, row, ClaimFields.OwnSlot)],
        MarkKind.Caveat => content.Table[content.At(RowKind.Caveat, row, CaveatFields.OwnSlot)],
        MarkKind.Evidence => content.Table[content.At(RowKind.Evidence, row, EvidenceFields.OwnSlot)],
        MarkKind.Term => content.Table[content.At(RowKind.Term, row, TermFields.OwnSlot)],
        _ => 0,
    };

    /// <summary>The position of the row of an article; 0 if there is none.</summary>
    public static int Find(ArticleData content) => content.Table[content.At(RowKind.Article, HeadRow.Article, ArticleFields.OwnSlot)];

    /// <summary>The kind of a mark; null if the article has no model, or the kind is one of the format without fields.</summary>
    public static KindDefinition? KindOf(ArticleData content, MarkKind kind, int row)
    {
        if (content.Factory is not { } factory)
        {
            return null;
        }

        var kinds = kind switch
        {
            MarkKind.Claim => factory.Model.ClaimKinds,
            MarkKind.Caveat => factory.Model.CaveatKinds,
            MarkKind.Evidence => factory.Model.EvidenceKinds,
            _ => factory.Model.TermKinds,
        };
        if (Find(content, kind, row) is var own and not 0)
        {
            return content.Table[own + OwnRow.Kind] is var index and not 0 ? kinds[index - 1] : null;
        }

        var number = kind switch
        {
            MarkKind.Claim => content.Table[row + ClaimFields.KindSlot],
            MarkKind.Caveat => content.Table[row + CaveatFields.KindSlot],
            MarkKind.Evidence => content.Table[row + EvidenceFields.KindSlot],
            _ => 0,
        };
        return kinds.FirstOrDefault(definition => definition.Number == number);
    }

    /// <summary>The values of the declared fields that are given.</summary>
    public static IReadOnlyList<FieldValue> Values(ArticleData content, int own, IReadOnlyList<FieldDefinition> fields)
    {
        var values = new List<FieldValue>();
        for (var i = 0; own != 0 && i < fields.Count; i++)
        {
            var position = own + OwnRow.Fields + (i * OwnRow.FieldLength);
            object[] read = fields[i].IsList
                ? [.. Enumerable.Range(0, content.Table.Count(position)).Select(item => Read(content, fields[i], ItemAt(content, fields[i], position, item))!)]
                : Read(content, fields[i], position) is { } value ? [value] : [];
            if (read.Length > 0)
            {
                values.Add(new FieldValue(content, fields[i], read));
            }
        }

        return values.AsReadOnly();
    }

    private static int ItemAt(ArticleData content, FieldDefinition field, int position, int item) =>
        content.Table.ItemAt(position, item, field.ValueKind is FieldValueKind.Caveat or FieldValueKind.Claim or FieldValueKind.Evidence or FieldValueKind.Section or FieldValueKind.Term ? 1 : OwnRow.FieldLength);

    private static object? Read(ArticleData content, FieldDefinition field, int position) => field.ValueKind switch
    {
        FieldValueKind.Boolean => DeclaredValues.Boolean(content, position),
        FieldValueKind.Country or FieldValueKind.Region => content.Region(position),
        FieldValueKind.Date => content.Date(position),
        FieldValueKind.Duration => content.Duration(position),
        FieldValueKind.Integer => DeclaredValues.Number(content, position) is { } number ? (int)number : null,
        FieldValueKind.Number => DeclaredValues.Number(content, position),
        FieldValueKind.Money => DeclaredValues.Money(content, position),
        FieldValueKind.Quantity => DeclaredValues.Quantity(content, position),
        FieldValueKind.LocalizedText => content.Localized(position),
        FieldValueKind.Word => content.Table[position] is var word and not 0 ? field.Words[word - 1] : null,
        FieldValueKind.Caveat => DeclaredValues.Mark(content, MarkKind.Caveat, position, field.IsList),
        FieldValueKind.Claim => DeclaredValues.Mark(content, MarkKind.Claim, position, field.IsList),
        FieldValueKind.Evidence => DeclaredValues.Mark(content, MarkKind.Evidence, position, field.IsList),
        FieldValueKind.Section => DeclaredValues.Mark(content, MarkKind.Section, position, field.IsList),
        FieldValueKind.Term => DeclaredValues.Mark(content, MarkKind.Term, position, field.IsList),
        _ => content.OptionalText(position),
    };
}
