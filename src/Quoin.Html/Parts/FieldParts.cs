using Quoin.Html.Marks;
using Quoin.Html.Text;
using Quoin.Html.Words;

namespace Quoin.Html.Parts;

/// <summary>The fields that a model declares: each with its label. Pages need not know the model.</summary>
internal static class FieldParts
{
    /// <summary>Writes fields as a list of facts; nothing if there are none.</summary>
    public static void Write(Page page, IReadOnlyList<FieldValue> fields)
    {
        var facts = new FactList(page.Markup);
        Add(page, facts, fields);
        facts.Close();
    }

    /// <summary>Writes fields as a list of facts, in an element with the language of the interface if its surroundings have another one.</summary>
    public static void Write(Page page, IReadOnlyList<FieldValue> fields, string around)
    {
        if (fields.Count > 0)
        {
            page.Markup.Raw("<div").Language(page.Words.Language, around).Raw(">\n");
            Write(page, fields);
            page.Markup.Raw("</div>\n");
        }
    }

    /// <summary>Adds fields to facts.</summary>
    public static void Add(Page page, FactList facts, IReadOnlyList<FieldValue> fields)
    {
        foreach (var field in fields)
        {
            foreach (var value in field.Values)
            {
                facts.Begin(LabelOf(page, field));
                Write(page, field.Definition, value);
                facts.End();
            }
        }
    }

    /// <summary>Writes fields within a line, in parentheses; nothing if there are none.</summary>
    public static void WriteInline(Page page, IReadOnlyList<FieldValue> fields, string around)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            page.Markup.Raw(i == 0 ? " <span" : "; ");
            _ = i == 0 ? page.Markup.Language(page.Words.Language, around).Raw(">(") : page.Markup;
            page.Markup.Text(LabelOf(page, fields[i])).Raw(": ");
            for (var j = 0; j < fields[i].Values.Count; j++)
            {
                page.Markup.Raw(j == 0 ? "" : ", ");
                Write(page, fields[i].Definition, fields[i].Values[j]);
            }
        }

        page.Markup.Raw(fields.Count == 0 ? "" : ")</span>");
    }

    private static string LabelOf(Page page, FieldValue field) => field.Definition.GetLabel(page.Reader.Length == 0 ? null : page.Reader);

    private static void Write(Page page, FieldDefinition field, object value)
    {
        switch (value)
        {
            case Mark mark:
                Write(page, mark);
                break;
            case LocalizedText text:
                TextParts.Write(page, page.Pick(text), page.Words.Language);
                break;
            case WordDefinition word:
                page.Markup.Text(ModelWords.LabelOf(word, page.Reader));
                break;
            case bool flag:
                page.Markup.Text(flag ? page.Words.Yes : page.Words.No);
                break;
            case Iso8601Duration duration:
                page.Markup.Text(page.Words.Of(duration));
                break;
            case string url when field.ValueKind == FieldValueKind.Url:
                TextParts.WriteLink(page, SafeUrl.OfPage(url), url);
                break;
            case string doi when field.ValueKind == FieldValueKind.Doi:
                TextParts.WriteLink(page, SafeUrl.OfDoi(doi), "doi:" + doi);
                break;
            case string text:
                page.Markup.Raw("<span dir=\"auto\">").Text(text).Raw("</span>");
                break;
            case IFormattable formattable:
                page.Markup.Text(formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                page.Markup.Text(value.ToString() ?? "");
                break;
        }
    }

    /// <summary>Writes a mark that a field refers to. A claim is a link to its note, or is written with all of its caveats.</summary>
    private static void Write(Page page, Mark mark)
    {
        switch (mark)
        {
            case Claim claim when page.Marks?.NumberOf(claim) is > 0 and var number:
                TextParts.WriteLink(page, page.Fragment(MarkIds.OfNote(claim)), InterfaceWords.Fill(page.Words.Note, number));
                break;
            case Claim claim:
                ClaimParts.Write(page, claim, ClaimForm.Inline);
                break;
            case Evidence evidence:
                EvidenceParts.WriteLine(page, evidence, null);
                break;
            case Caveat caveat:
                TextParts.Write(page, page.Pick(caveat.Statement), page.Words.Language);
                break;
            case Term term:
                TextParts.Write(page, page.Pick(term.Label), page.Words.Language);
                break;
            default:
                TextParts.WriteLink(page, page.AddressOf(mark), (mark as Section)?.Heading ?? mark.Id);
                break;
        }
    }
}
