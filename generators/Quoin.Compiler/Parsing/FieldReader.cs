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
    /// <summary>Reads the values of a mapping's fields.</summary>
    /// <param name="reader">The mapping.</param>
    /// <param name="format">Its keys.</param>
    /// <param name="name">The substitute for a missing required text, which has been reported; null for none.</param>
    public FieldsSyntax Read(MappingReader reader, MappingFormat format, string? name = null)
    {
        var fields = new FieldSyntax?[format.Mapping.Fields.Count];
        var own = language;

        // The language comes first, because other fields depend on it.
        foreach (var field in format.Fields)
        {
            if (field.Type == FieldType.Language && values.Text(reader, field) is { } text)
            {
                fields[field.Index] = new TextSyntax(text);
                own = text.Value;
            }
        }

        foreach (var field in format.Fields)
        {
            if (field.Type != FieldType.Language)
            {
                fields[field.Index] = Read(reader, field, name, field.IsInOwnLanguage ? own : language);
            }
        }

        return new FieldsSyntax(fields);
    }

    private FieldSyntax? Read(MappingReader reader, Field field, string? name, string language)
    {
        switch (field.Type)
        {
            case FieldType.Marks:
                return null;
            case FieldType.Quote:
                return reader.Value(field) is { } quote ? new QuotesSyntax(Quotes([quote], field)) : null;
            case FieldType.Quotes:
                return reader.Value(field) is null ? null : new QuotesSyntax(Quotes(values.Items(reader, field), field));
            case FieldType.Word:
                return Word(reader, field);
            case FieldType.LocalizedText:
                var texts = values.Localized(reader, field, language);
                return texts.Count > 0 ? new LocalizedSyntax(texts)
                    : field.IsRequired && name is not null ? new LocalizedSyntax([new LocalizedValue(language, name, reader.ValueRange(field))]) : null;
            case FieldType.LocalizedTexts:
                var items = values.Items(reader, field).Select(item => values.Localized(item, field, language)).Where(item => item.Count > 0);
                return new ListSyntax(items.Select(item => (FieldSyntax)new LocalizedSyntax(item)).ToEquatableArray());
            case FieldType.References or FieldType.FormerIds:
                return values.Ids(reader, field) is { Count: > 0 } ids ? new IdsSyntax(ids) : null;
            case FieldType.Selector:
                return new SelectorParser(diagnostics, values).Parse(reader);
            case FieldType.Mapping:
                return Mapping(reader.Value(field), field);
            case FieldType.Mappings:
                return values.Items(reader, field).Select(item => Mapping(item, field)).OfType<FieldSyntax>().ToEquatableArray() is { Count: > 0 } rows
                    ? new ListSyntax(rows) : null;
            default:
                return values.Text(reader, field) is { } text ? new TextSyntax(text) : null;
        }
    }

    private EquatableArray<QuoteSyntax> Quotes(IEnumerable<YamlNode> nodes, Field field) =>
        nodes.Select(node => values.Quote(node, field.Key)).OfType<QuoteSyntax>().ToEquatableArray();

    /// <summary>Reads a word. If a required word is missing or unknown, which is reported, the first word is used.</summary>
    private WordSyntax? Word(MappingReader reader, Field field)
    {
        var number = values.Word(reader, field) ?? (field.IsRequired ? Vocabulary.Get(field.Words!).Entries[0].Number : null);
        return number is { } word ? new WordSyntax(word, reader.ValueRange(field)) : null;
    }

    /// <summary>Reads a mapping; null if there is none or if it lacks a required key, which is reported.</summary>
    private MappingSyntax? Mapping(YamlNode? node, Field field)
    {
        var format = MappingFormat.Get(field.Mapping!);
        if (node is YamlMapping mapping)
        {
            var fields = Read(new MappingReader(mapping, format, $"{char.ToUpperInvariant(format.Name[0])}{format.Name.Substring(1)}", mapping.Range, diagnostics), format);
            return format.Fields.All(needed => !needed.IsRequired || fields[needed] is not null) ? new MappingSyntax(fields) : null;
        }

        if (node is not null)
        {
            values.ReportShape(node, field.Key, new MappingValueFormat(format));
        }

        return null;
    }
}
