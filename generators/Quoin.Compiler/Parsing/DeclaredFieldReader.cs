using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads the fields that a model declares, and the kind of a term.</summary>
internal sealed class DeclaredFieldReader(DiagnosticBag diagnostics, ValueReader values)
{
    /// <summary>Reads the declared fields of a mapping; null if there are none.</summary>
    /// <param name="reader">The mapping.</param>
    /// <param name="language">The language of texts that give none.</param>
    public OwnSyntax? Read(MappingReader reader, string language)
    {
        var format = reader.Format;
        using var withholding = diagnostics.Withhold(format.IsIncomplete);
        var read = new List<DeclaredSyntax>();
        WordSyntax? kind = null;
        for (var i = format.OwnStart; i < format.Mapping.Fields.Count; i++)
        {
            var field = (FormattedField)format.Mapping.Fields[i];
            if (field.Declaration is not { } declaration)
            {
                kind = values.Word(reader, field) is { } word ? new WordSyntax(word, reader.ValueRange(field)) : null;
            }
            else if (reader.Value(field) is { } node)
            {
                if (Read(reader, field, declaration, node, language) is { } value)
                {
                    read.Add(new DeclaredSyntax(declaration, value, node.Range));
                }
            }
            else if (declaration.Default is { } text && Default(field, declaration, text, reader.ValueRange(field), language) is { } value)
            {
                read.Add(new DeclaredSyntax(declaration, value, reader.ValueRange(field), IsDefault: true));
            }
        }

        // Where fields are declared, generated code asks for them, also if none is given.
        return kind is null && format.OwnStart == format.Mapping.Fields.Count ? null : new OwnSyntax(kind, read.ToEquatableArray());
    }

    private FieldSyntax? Read(MappingReader reader, FormattedField field, FieldDeclaration declaration, YamlNode node, string language)
    {
        if (!declaration.IsList)
        {
            return Item(field, declaration, field.Value, node, language);
        }

        var format = ((ListFormat)field.Value).Item;
        var items = values.Items(reader, field).Select(item => Item(field, declaration, format, item, language)).OfType<FieldSyntax>().ToList();
        return items.Count == 0 ? null
            : DeclaredFormats.TargetOf(declaration.Form) is null ? new ListSyntax(items.ToEquatableArray())
            : new IdsSyntax(items.Cast<IdsSyntax>().SelectMany(static item => item.Ids).ToEquatableArray());
    }

    private FieldSyntax? Item(FormattedField field, FieldDeclaration declaration, ValueFormat format, YamlNode node, string language)
    {
        switch (declaration.Form)
        {
            case FieldForm.LocalizedText:
                return values.Localized(node, field, language) is { Count: > 0 } texts ? new LocalizedSyntax(texts) : null;
            case FieldForm.Word when format is WordFormat words:
                return values.Word(node, words, field.Key) is { } word ? new WordSyntax(word, node.Range) : null;
            default:
                return values.Text(node, (TextFormat)format, field.Key) is not { } text ? null
                    : DeclaredFormats.TargetOf(declaration.Form) is null ? new TextSyntax(text)
                    : new IdsSyntax([text]);
        }
    }

    /// <summary>The default, which the model was checked for.</summary>
    private static FieldSyntax? Default(FormattedField field, FieldDeclaration declaration, string text, TextRange range, string language) => declaration.Form switch
    {
        FieldForm.LocalizedText => new LocalizedSyntax([new LocalizedValue(language, text, range)]),
        FieldForm.Word => field.Value is WordFormat words && words.Vocabulary.Find(text) is { } word ? new WordSyntax(word, range) : null,
        _ => new TextSyntax(new Located<string>(text, range)),
    };
}
