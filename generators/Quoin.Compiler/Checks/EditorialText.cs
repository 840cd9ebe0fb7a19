using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>A text in the annotator's words.</summary>
/// <param name="Kind">The kind of its mark; null for the article.</param>
/// <param name="Mark">The index of its mark; -1 for the article.</param>
/// <param name="Field">The field.</param>
/// <param name="Value">The text.</param>
internal sealed record EditorialText(MarkKind? Kind, int Mark, Field Field, LocalizedValue Value)
{
    /// <summary>All texts of an annotation, in the order of their kinds and marks.</summary>
    public static List<EditorialText> In(Annotation annotation)
    {
        var texts = new List<EditorialText>();
        var language = annotation.Language.Value;
        Add(texts, annotation.Fields, ArticleFields.Mapping, null, -1, language);
        foreach (var group in annotation.Groups)
        {
            var mapping = MarkKindDefinition.Get(group.Kind).Mapping;
            for (var i = 0; i < group.Marks.Count; i++)
            {
                Add(texts, group.Marks[i].Fields, mapping, group.Kind, i, language);
            }
        }

        return texts;
    }

    private static void Add(List<EditorialText> texts, FieldsSyntax fields, Mapping mapping, MarkKind? kind, int mark, string language)
    {
        for (var i = 0; i < mapping.Fields.Count; i++)
        {
            var field = mapping.Fields[i];
            if ((!field.IsComputed || field.Type == FieldType.Own) && fields[field] is { } value)
            {
                Add(texts, value, field, kind, mark, language);
            }
        }
    }

    private static void Add(List<EditorialText> texts, FieldSyntax value, Field field, MarkKind? kind, int mark, string language)
    {
        switch (value)
        {
            case LocalizedSyntax localized:
                foreach (var text in localized.Texts)
                {
                    texts.Add(new EditorialText(kind, mark, field, text));
                }

                break;
            case OwnSyntax own:
                foreach (var declared in own.Values)
                {
                    AddOwn(texts, declared.Value, FormattedField.Of(declared.Field, Texts.Words, isRequired: false), kind, mark, language);
                }

                break;
            case ListSyntax list:
                foreach (var item in list.Items)
                {
                    Add(texts, item, field, kind, mark, language);
                }

                break;
            case MappingSyntax mapping:
                Add(texts, mapping.Fields, field.Mapping!, kind, mark, language);
                break;
        }
    }

    /// <summary>A text of a declared field is in the language of the annotation, unless it gives another.</summary>
    private static void AddOwn(List<EditorialText> texts, FieldSyntax value, FormattedField field, MarkKind? kind, int mark, string language)
    {
        switch (value)
        {
            case TextSyntax { Text: var text } when field.Declaration!.Form == FieldForm.Text:
                texts.Add(new EditorialText(kind, mark, field, new LocalizedValue(language, text.Value, text.Range)));
                break;
            case ListSyntax list:
                foreach (var item in list.Items)
                {
                    AddOwn(texts, item, field, kind, mark, language);
                }

                break;
            case LocalizedSyntax:
                Add(texts, value, field, kind, mark, language);
                break;
        }
    }
}
