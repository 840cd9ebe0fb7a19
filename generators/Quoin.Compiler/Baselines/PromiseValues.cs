using System.Globalization;
using System.Text;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

/// <summary>Writes the values of a mark or an article into a line, in an order that depends on nothing but the format's definitions.</summary>
/// <param name="article">The article, for what references lead to.</param>
internal sealed class PromiseValues(ArticleModel article)
{
    /// <summary>The key of the quotes.</summary>
    public const string Quote = "quote";

    private readonly StringBuilder _line = new();

    /// <summary>Adds a value.</summary>
    public void Add(string key, string value)
    {
        if (value.Length > 0)
        {
            _ = (_line.Length > 0 ? _line.Append(' ') : _line).Append(key).Append('=').Append(value);
        }
    }

    /// <summary>
    /// Adds the values of a mapping, except its id, the paths of files, and what the compiler works out from other values or from places in
    /// the source.
    /// </summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="fields">Its values.</param>
    /// <param name="kind">The kind of mark, if it is one.</param>
    public void Add(Mapping mapping, FieldsModel fields, MarkKind? kind = null)
    {
        foreach (var field in mapping.Fields)
        {
            switch (fields[field])
            {
                case null:
                    break;
                case StandingModel standing:
                    Add(standing, kind);
                    break;
                case CitationsModel { Citations: var citations } when fields[ClaimFields.Evidence] is IndicesModel { Indices: var evidence }:
                    Add(field.Key, Joined(citations.Select(citation => $"{Reference(MarkKind.Evidence, evidence[citation.Evidence])}:{Escape(citation.Pinpoint)}"), ","));
                    break;
                case var value when (!field.IsComputed || field == SectionFields.HasHeading) && field.Type is not (FieldType.Id or FieldType.Path):
                    Add(field.Key, Value(field, value));
                    break;
            }
        }
    }

    /// <summary>Adds quotes; all of them are one value.</summary>
    public void AddQuotes(string key, EquatableArray<QuoteModel> quotes)
    {
        if (quotes.Count > 0)
        {
            var text = quotes.Count == 1 ? TextOf(quotes[0]) : string.Join("\n", quotes.Select(quote => (quote.FollowsOmission ? "[…] " : "") + TextOf(quote)));
            Add(key, PromisedText.Of(Joined(quotes.Select(static quote => quote.Language), "+"), text).ToString());
        }
    }

    /// <summary>The line so far.</summary>
    public override string ToString() => _line.ToString();

    private void Add(StandingModel standing, MarkKind? kind)
    {
        Add(StandingFields.StatusKey, standing.IsActive ? "" : Vocabulary.Status.NameOf((int)standing.Status));
        Add(StandingFields.SupersededByKey, standing.SupersededBy >= 0 ? Successor(standing.SupersededBy, kind) : "");
        Add(StandingFields.BecauseKey, Texts(standing.Because));
        Add(StandingFields.OnKey, standing.On?.ToString() ?? "");
    }

    private string Successor(int index, MarkKind? kind) => kind is { } known ? Reference(known, index) : index.ToString(CultureInfo.InvariantCulture);

    private string Value(Field field, FieldModel value) => value switch
    {
        NumberModel { Number: var number } => field.Words is { } words ? Vocabulary.Get(words).NameOf(number) : Number(field, number),
        SingleTextModel { Text: var text } => Escape(text),
        LocalizedModel { Texts: var texts } => Texts(texts),
        LocalizedListModel { Items.Count: 0 } or RowsModel { Rows.Count: 0 } => "",
        LocalizedListModel { Items: var items } => $"{Count(items.Count)}:{PromisedText.Write(PromisedText.HashOf(string.Join("\n", items.Select(item => Texts(item.Texts)))))}",
        TextsModel { Texts: var texts } => Joined(texts.Select(Escape), ","),
        HouseSelectorModel house => House(house),
        IndicesModel { Indices: var indices } => Joined(indices.Select(index => Reference(field.Target!.Value, index)), ","),
        DurationModel { Parts: var parts } => string.Join(".", parts.Select(Count)),
        DateModel date => date.ToString(),
        RowModel { Fields: var fields } => PromisedText.Write(PromisedText.HashOf(Row(field, fields))),
        RowsModel { Rows: var rows } => $"{Count(rows.Count)}:{PromisedText.Write(PromisedText.HashOf(string.Join("\n", rows.Select(row => Row(field, row)))))}",
        FormerIdsModel { Ids: var ids } => Joined(ids.Select(static id => id.Id), ","),
        _ => throw new NotSupportedException($"A baseline cannot hold the value of '{field.Key}'"),
    };

    private string Row(Field field, FieldsModel fields)
    {
        var row = new PromiseValues(article);
        row.Add(field.Mapping!, fields);
        return row.ToString();
    }

    private string Reference(MarkKind kind, int index) => article.ReferenceOf(kind, index);

    private string TextOf(QuoteModel quote) => article.TextOf(quote);

    /// <summary>Which claims of other articles a caveat limits: "all", or the conditions.</summary>
    private static string House(HouseSelectorModel house)
    {
        var conditions = string.Join(";", new[]
        {
            Condition("articles", house.Articles),
            Condition("kinds", house.Kinds.Select(static kind => Vocabulary.ClaimKind.NameOf(kind))),
            Condition("languages", house.Languages),
        }.Where(static condition => condition.Length > 0));
        return conditions.Length == 0 ? "all" : Escape(conditions);

        static string Condition(string name, IEnumerable<string> values) => Joined(values, "+") is { Length: > 0 } joined ? $"{name}:{joined}" : "";
    }

    private static string Texts(EquatableArray<TextModel> texts) => Joined(texts.Select(static text => PromisedText.Of(text.Language, text.Text).ToString()), ",");

    /// <summary>Sorted, because the order says nothing and two authors add at different ends.</summary>
    private static string Joined(IEnumerable<string> items, string separator) =>
        string.Join(separator, items.Distinct(StringComparer.Ordinal).OrderBy(static item => item, StringComparer.Ordinal));

    private static string Number(Field field, int number) => Count(field.Type == FieldType.Count ? number - 1 : number);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text without what ends a value or is not ASCII, so that no editor or merge changes it.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character is > ' ' and < '\u007F' and not ('%' or ',') ? escaped.Append(character)
                : escaped.Append('%').Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
