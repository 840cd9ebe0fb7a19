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
        Add(texts, annotation.Fields, ArticleFields.Mapping, null, -1);
        foreach (var group in annotation.Groups)
        {
            var mapping = MarkKindDefinition.Get(group.Kind).Mapping;
            for (var i = 0; i < group.Marks.Count; i++)
            {
                Add(texts, group.Marks[i].Fields, mapping, group.Kind, i);
            }
        }

        return texts;
    }

    private static void Add(List<EditorialText> texts, FieldsSyntax fields, Mapping mapping, MarkKind? kind, int mark)
    {
        for (var i = 0; i < mapping.Fields.Count; i++)
        {
            var field = mapping.Fields[i];
            if (!field.IsComputed && fields[field] is { } value)
            {
                Add(texts, value, field, kind, mark);
            }
        }
    }

    private static void Add(List<EditorialText> texts, FieldSyntax value, Field field, MarkKind? kind, int mark)
    {
        switch (value)
        {
            case LocalizedSyntax localized:
                foreach (var text in localized.Texts)
                {
                    texts.Add(new EditorialText(kind, mark, field, text));
                }

                break;
            case ListSyntax list:
                foreach (var item in list.Items)
                {
                    Add(texts, item, field, kind, mark);
                }

                break;
            case MappingSyntax mapping:
                Add(texts, mapping.Fields, field.Mapping!, kind, mark);
                break;
        }
    }
}
