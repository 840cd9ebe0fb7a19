using System.Globalization;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Definitions;

namespace Quoin.Compiler.Output;

/// <summary>Describes the fields of a mark in sentences, for documentation comments: "Country: GB."</summary>
internal static class FieldSentences
{
    /// <summary>Creates a sentence for each field that is given.</summary>
    /// <param name="mapping">The fields.</param>
    /// <param name="values">Their values.</param>
    /// <param name="isWanted">Whether to include a field.</param>
    public static IEnumerable<string> Of(Mapping mapping, FieldsModel values, Func<Field, bool> isWanted)
    {
        foreach (var field in mapping.Fields)
        {
            if (field.Slot != Field.None && values[field] is { } value && isWanted(field) && Text(field, value) is { Length: > 0 } text)
            {
                yield return $"{Label(field.Key)}: {text}.";
            }
        }
    }

    /// <summary>A word or a key for display: "clinical trial".</summary>
    public static string Spaced(string word) => word.Replace('-', ' ');

    private static string Label(string key) => char.ToUpperInvariant(key[0]) + Spaced(key.Substring(1));

    private static string Text(Field field, FieldModel value) => value switch
    {
        SingleTextModel text => text.Text,
        NumberModel number => Number(field, number.Number),
        WordModel word => Spaced(word.Word.Name),
        LocalizedModel { Texts.Count: > 0 } localized => localized.Texts[0].Text.TrimEnd('.'),
        LocalizedListModel list => string.Join(", ", list.Items.Select(item => item.Texts[0].Text)),
        DurationModel duration => Durations.Format(duration.Parts),
        DateModel date => date.ToString(),
        RowModel row => Row(field.Mapping!, row.Fields),
        RowsModel rows => string.Join("; ", rows.Rows.Select(row => Row(field.Mapping!, row))),
        TextsModel texts => string.Join(", ", texts.Texts),
        FormerIdsModel former => string.Join(", ", former.Ids.Select(id => id.Id)),
        _ => "",
    };

    private static string Row(Mapping mapping, FieldsModel row) => string.Join(", ",
        from field in mapping.Fields
        let text = row[field] is { } value ? Text(field, value) : ""
        where text.Length > 0
        select field.Type switch
        {
            FieldType.Count => $"{Spaced(field.Key)}: {text}",
            FieldType.Date => $"{Spaced(field.Key)} {text}",
            _ => text,
        });

    private static string Number(Field field, int number) => field.Type switch
    {
        FieldType.Count => (number - 1).ToString(CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
