using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Begins a section at each heading of a source whose annotation lists no sections. The heading's anchor is its id.</summary>
internal static class HeadingSections
{
    /// <summary>The maximum number of sections, which is more than the headings of any article for people.</summary>
    private const int Most = 1000;

    /// <summary>What is added to an id that another mark has.</summary>
    private const string Suffix = "-section";

    /// <summary>An annotation with the sections of its source.</summary>
    public static Annotation Complete(Annotation annotation, SourceDocument source)
    {
        if (annotation.Sections.Count > 0)
        {
            return annotation;
        }

        // A heading of the source must not cause an error in the annotation.
        var ids = new HashSet<string>(
            annotation.Groups.SelectMany(static group => group.Marks).Select(static mark => mark.Id.Value)
                .Concat(annotation.Claims.SelectMany(static claim => claim.Formerly).Select(static former => former.Value)), StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var sections = source.Leaves.Where(static leaf => leaf.Kind == BlockKind.Heading).Take(Most)
            .Select(heading => (heading.Block, Id: Free(heading.Block.Name)))
            .Where(heading => heading.Id is not null && HiddenCharacters.IndexIn(source.Text, heading.Block.Span) < 0)
            .Select(heading => Section(heading.Id!, heading.Block.Span))
            .ToEquatableArray();
        return sections.Count == 0 ? annotation : annotation with
        {
            HasSectionsOfSource = true,
            Groups = MarkKindDefinition.All.Select(definition => new MarkGroup(definition.Kind, definition.Kind == MarkKind.Section ? sections : annotation.Marks(definition.Kind))).ToEquatableArray(),
        };

        string? Free(string anchor) => new[] { anchor, anchor + Suffix }.FirstOrDefault(id =>
            id.Length is > 0 and <= Texts.IdLimit && !ids.Contains(id) && CSharpNames.FromId(id) is { Length: > 0 } name
            && !CSharpNames.IsReservedForMarks(name) && names.Add(name) && ids.Add(id));

        MarkSyntax Section(string id, Span span)
        {
            var range = annotation.Source.Range;
            var quote = new QuoteSyntax(source.TextOf(span), null, null, 0, range, ScalarForm.Fixed) { Place = span };
            var values = new FieldSyntax?[SectionFields.Mapping.Fields.Count];
            values[SectionFields.Heading.Index] = new QuotesSyntax([quote]);
            return new MarkSyntax(new Located<string>(id, range), [quote], null, new FieldsSyntax(values));
        }
    }
}
