using System.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Tool.Drafts;

/// <summary>Writes a draft as a new annotation. Lines end with <c>\n</c>.</summary>
internal sealed class AnnotationWriter
{
    private const string Notice =
        $"# A draft. Replace each {Choice.Placeholder} by one of the words beside it, move what is in the wrong place, and delete this line; until then, it does not compile.";

    private readonly StringBuilder _text = new();
    private readonly DraftFields _fields;

    private AnnotationWriter(DraftFields fields) => _fields = fields;

    /// <summary>Writes an annotation.</summary>
    /// <param name="head">What it begins with.</param>
    /// <param name="draft">Its marks.</param>
    /// <param name="firstLine">A comment for editors, for the first line; null for none.</param>
    /// <param name="fields">How to write values.</param>
    public static string Write(DraftHead head, Draft draft, string? firstLine, DraftFields fields)
    {
        var writer = new AnnotationWriter(fields);
        if (firstLine is not null)
        {
            writer.Line(firstLine);
        }

        writer.Line(Notice);
        writer.WriteHead(head);
        writer.WriteRemarks(draft.Unquoted);
        writer.WriteSections(draft.Sections);
        writer.WriteMarks(ArticleFields.Evidence, draft.Evidence, static evidence => evidence.Id);
        writer.WriteMarks(ArticleFields.Caveats, draft.Caveats, static caveat => caveat.Id);
        writer.WriteMarks(ArticleFields.Claims, draft.Claims, static claim => claim.Id);
        writer.WriteAsides(draft.Asides);
        return writer._text.ToString();
    }

    private void WriteHead(DraftHead head)
    {
        Line($"{ArticleFields.Version.Key}: 1");
        Line($"{ArticleFields.Id.Key}: {head.Id}");
        Write("", new DraftField(ArticleFields.Title.Key, ScalarWriter.Write(head.Title, ScalarForm.DoubleQuoted)!, head.TitleRemark));
        Write("", head.Language is { } language ? new DraftField(ArticleFields.Language.Key, ScalarWriter.Write(language, ScalarForm.Plain)!) : _fields.Choose(ArticleFields.Language, Choice.Language));
        Line($"{ArticleFields.Source.Key}: {ScalarWriter.Write(head.Source, ScalarForm.Plain)}");
        foreach (var field in _fields.OfArticle())
        {
            Write("", field);
        }
    }

    private void WriteRemarks(List<string> remarks)
    {
        if (remarks.Count > 0)
        {
            Line("");
            remarks.ForEach(remark => Line($"# {remark}"));
        }
    }

    private void WriteSections(List<DraftSection> sections)
    {
        if (sections.Count == 0)
        {
            return;
        }

        Open(ArticleFields.Sections);
        foreach (var section in sections)
        {
            var field = _fields.Of(section, ScalarForm.DoubleQuoted)[0];
            Line($"  {section.Id}: {{ {field.Key}: {field.Value} }}");
        }
    }

    private void WriteMarks<T>(Field key, List<T> marks, Func<T, string> id)
        where T : DraftMark
    {
        if (marks.Count == 0)
        {
            return;
        }

        Open(key);
        for (var i = 0; i < marks.Count; i++)
        {
            if (i > 0)
            {
                Line("");
            }

            if (marks[i] is DraftClaim { Heading: { } heading })
            {
                Line($"  # {heading}");
                Line("");
            }

            Line($"  {id(marks[i])}:");
            foreach (var field in _fields.Of(marks[i], ScalarForm.DoubleQuoted))
            {
                Write("    ", field);
            }
        }
    }

    private void WriteAsides(List<DraftAside> asides)
    {
        if (asides.Count == 0)
        {
            return;
        }

        Open(ArticleFields.Asides);
        if (asides.Exists(static aside => aside.IsItem))
        {
            Line("  # Some of these are no sentences, such as cells and items; move those that assert or limit something to claims or caveats.");
        }

        asides.ForEach(aside => Line($"  - {aside.Quote.Write(ScalarForm.DoubleQuoted)}"));
    }

    private void Open(Field key)
    {
        Line("");
        Line($"{key.Key}:");
    }

    private void Write(string indent, DraftField field) => Line($"{indent}{field}");

    private void Line(string line) => _text.Append(line).Append('\n');
}
