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
    public static IEnumerable<EditorialText> In(Annotation annotation) =>
        Of(annotation.Fields, ArticleFields.Mapping, null, -1).Concat(annotation.Groups.SelectMany(
            static group => group.Marks.SelectMany((mark, i) => Of(mark.Fields, MarkKindDefinition.Get(group.Kind).Mapping, group.Kind, i))));

    private static IEnumerable<EditorialText> Of(FieldsSyntax fields, Mapping mapping, MarkKind? kind, int mark) =>
        mapping.Fields.Where(static field => !field.IsComputed).SelectMany(field => Of(fields[field], field, kind, mark));

    private static IEnumerable<EditorialText> Of(FieldSyntax? value, Field field, MarkKind? kind, int mark) => value switch
    {
        LocalizedSyntax localized => localized.Texts.Select(text => new EditorialText(kind, mark, field, text)),
        ListSyntax list => list.Items.SelectMany(item => Of(item, field, kind, mark)),
        MappingSyntax mapping => Of(mapping.Fields, field.Mapping!, kind, mark),
        _ => [],
    };
}
