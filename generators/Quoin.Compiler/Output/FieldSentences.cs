using System.Globalization;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
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

    /// <summary>Creates a sentence for each declared field that is given, with the label of the model in the article's language.</summary>
    /// <param name="article">The article.</param>
    /// <param name="own">What a model declares of the mark or the article; null if nothing.</param>
    public static IEnumerable<string> Of(ArticleModel article, OwnModel? own) =>
        from value in own?.Values ?? []
        let text = Text(article, value.Field, value.Value)
        where text.Length > 0
        select $"{LabelOf(value.Field, article.Language) ?? Label(value.Field.Name)}: {text}.";

    private static string? LabelOf(Declared declared, string language) =>
        declared.Labels.FirstOrDefault(label => label.Language.Length == 0 || LanguageTag.Includes(label.Language, language))?.Text;

    private static string Text(ArticleModel article, FieldDeclaration field, FieldModel value) => value switch
    {
        SingleTextModel text => text.Text.TrimEnd('.'),
        NumberModel { Number: var flag } => flag == 2 ? "yes" : "no",
        WordModel { Word: var word } => (word.Declaration is { } declared ? LabelOf(declared, article.Language) : null) ?? Spaced(word.Name),
        DecimalModel { Number: var number, Unit: var unit } when field.Form == FieldForm.Money => $"{unit} {number.ToString(CultureInfo.InvariantCulture)}",
        DecimalModel { Number: var number, Unit: var unit } => $"{number.ToString(CultureInfo.InvariantCulture)} {unit}".TrimEnd(),
        LocalizedModel { Texts.Count: > 0 } localized => localized.Texts[0].Text.TrimEnd('.'),
        DurationModel duration => Durations.Format(duration.Parts),
        DateModel date => date.ToString(),
        IndicesModel { Indices: var indices } when DeclaredFormats.TargetOf(field.Form) is { } target => string.Join(", ", indices.Select(index => article.ReferenceOf(target, index))),
        ListModel list => string.Join(", ", list.Items.Select(item => Text(article, field, item))),
        _ => "",
    };

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
