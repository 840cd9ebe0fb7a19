using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads the fields of a mapping by their types. <see cref="IdMapReader"/> reads marks.</summary>
/// <param name="diagnostics">Receives the diagnostics.</param>
/// <param name="values">Reads single values.</param>
/// <param name="language">The language of texts that give none.</param>
internal sealed class FieldReader(DiagnosticBag diagnostics, ValueReader values, string language)
{
    private static readonly ListSyntax NoTexts = new([]);

    /// <summary>Reads the values of a mapping's fields.</summary>
    /// <param name="reader">The mapping.</param>
    /// <param name="name">The substitute for a missing required text, which has been reported; null for none.</param>
    public FieldsSyntax Read(MappingReader reader, string? name = null)
    {
        var format = reader.Format;
        var fields = new FieldSyntax?[format.OwnStart];
        var own = language;

        // The language comes first, because other fields depend on it.
        if (format.Language is { } tag && values.Text(reader, tag) is { } text)
        {
            fields[tag.Index] = new TextSyntax(text);
            own = text.Value;
        }

        foreach (var field in format.Fields)
        {
            if (field != format.Language && field.Index < format.OwnStart)
            {
                var node = reader.Value(field);
                fields[field.Index] = node is null
                    ? Missing(reader, field, name, field.IsInOwnLanguage ? own : language)
                    : Read(reader, field, node, name, field.IsInOwnLanguage ? own : language);
            }
        }

        if (format.Mapping.Fields.Count > format.OwnStart)
        {
            fields[format.OwnIndex] = new DeclaredFieldReader(diagnostics, values).Read(reader, own);
        }

        return new FieldsSyntax(fields);
    }

    /// <summary>The substitute for a missing value; null for most fields.</summary>
    private static FieldSyntax? Missing(MappingReader reader, Field field, string? name, string language) => field.Type switch
    {
        FieldType.Word => Word(reader, field, null),
        FieldType.LocalizedText => Substitute(reader, field, name, language),
        FieldType.LocalizedTexts => NoTexts,
        _ => null,
    };

    private FieldSyntax? Read(MappingReader reader, Field field, YamlNode node, string? name, string own)
    {
        switch (field.Type)
        {
            case FieldType.Marks:
                return null;
            case FieldType.Quote:
                return new QuotesSyntax(values.Quote(node, field.Key) is { } quote ? EquatableArray.Of(quote) : default);
            case FieldType.Quotes:
                return new QuotesSyntax(Quotes(values.Items(reader, field), field));
            case FieldType.Word:
                return Word(reader, field, values.Word(reader, field));
            case FieldType.LocalizedText:
                var texts = values.Localized(node, field, own);
                return texts.Count > 0 ? new LocalizedSyntax(texts) : Substitute(reader, field, name, own);
            case FieldType.LocalizedTexts:
                return Texts(reader, field, own);
            case FieldType.Regions:
                return values.OneOrMany(reader, field).Select(item => values.Text(item, Quoin.Compiler.Format.Texts.Region, field.Key)).OfType<Located<string>>().ToEquatableArray() is { Count: > 0 } regions
                    ? new TextsSyntax(regions)
                    : null;
            case FieldType.References or FieldType.FormerIds:
                return values.Ids(reader, field) is { Count: > 0 } ids ? new IdsSyntax(ids) : null;
            case FieldType.Citings:
                return new CitationParser(diagnostics, values).Parse(reader, field);
            case FieldType.HouseSelector:
                return new SelectorParser(diagnostics, values).ParseHouse(reader, field);
            case FieldType.Selector:
                return new SelectorParser(diagnostics, values).Parse(reader);
            case FieldType.Mapping:
                return Mapping(node, field, own);
            case FieldType.Mappings:
                return Rows(reader, field);
            default:
                return values.Text(node, (TextFormat)field.Value, field.Key) is { } text ? new TextSyntax(text) : null;
        }
    }

    private static LocalizedSyntax? Substitute(MappingReader reader, Field field, string? name, string language) =>
        field.IsRequired && name is not null ? new LocalizedSyntax(EquatableArray.Of(new LocalizedValue(language, name, reader.ValueRange(field)))) : null;

    private ListSyntax Texts(MappingReader reader, Field field, string language)
    {
        var items = values.Items(reader, field).Select(item => values.Localized(item, field, language)).Where(item => item.Count > 0);
        return new ListSyntax(items.Select(item => (FieldSyntax)new LocalizedSyntax(item)).ToEquatableArray());
    }

    private ListSyntax? Rows(MappingReader reader, Field field)
    {
        var rows = values.Items(reader, field).Select(item => Mapping(item, field, language)).OfType<FieldSyntax>().ToEquatableArray();
        return rows.Count > 0 ? new ListSyntax(rows) : null;
    }

    private EquatableArray<QuoteSyntax> Quotes(ReadOnlyArray<YamlNode> nodes, Field field)
    {
        var quotes = new List<QuoteSyntax>(nodes.Count);
        foreach (var node in nodes)
        {
            if (values.Quote(node, field.Key) is { } quote)
            {
                quotes.Add(quote);
            }
        }

        return quotes.ToEquatableArray();
    }

    /// <summary>Reads a word. If a required word is missing or unknown, which is reported, the first word is used, and one without a name if a model has none.</summary>
    private static WordSyntax? Word(MappingReader reader, Field field, Word? given)
    {
        var word = given ?? (!field.IsRequired ? null : ((WordFormat)field.Value).Vocabulary.Entries is { Count: > 0 } words ? words[0] : new Word("", 0, 0));
        return word is null ? null : new WordSyntax(word, reader.ValueRange(field));
    }

    /// <summary>Reports a later date that is before an earlier one. In ISO 8601 form, dates are ordered as texts.</summary>
    private void CheckOrder(FieldsSyntax fields, Mapping mapping)
    {
        var (first, last) = mapping == ReviewFields.Mapping ? (ReviewFields.On, ReviewFields.Due) : (ValidityFields.From, ValidityFields.Until);
        if ((mapping == ReviewFields.Mapping || mapping == ValidityFields.Mapping)
            && fields.Text(first) is { Value: var start } && fields.Text(last) is { Value: var end } later && string.CompareOrdinal(end, start) < 0)
        {
            diagnostics.Report(Rules.DatesOutOfOrder, later.Range, last.Key, end, first.Key, start);
        }
    }

    /// <summary>Reads a mapping; null if it lacks a required key, which is reported.</summary>
    private MappingSyntax? Mapping(YamlNode node, Field field, string own)
    {
        var format = MappingFormat.Get(field.Mapping!);
        if (node is YamlMapping mapping)
        {
            values.RequireKey(mapping, format, field);
            var fields = (own == language ? this : new FieldReader(diagnostics, values, own)).Read(new MappingReader(mapping, format, new Subject(format.Subject), mapping.Range, diagnostics));
            CheckOrder(fields, field.Mapping!);
            return format.Fields.All(needed => !needed.IsRequired || fields[needed] is not null) ? new MappingSyntax(fields) : null;
        }

        values.ReportShape(node, field.Key, new MappingValueFormat(format));
        return null;
    }
}
