using Quoin.Html.Marks;
using Quoin.Html.Text;

namespace Quoin.Html.Parts;

/// <summary>Texts in the annotator's words.</summary>
internal static class TextParts
{
    /// <summary>Writes a text, in an element with its language if its surroundings have another one.</summary>
    public static void Write(Page page, PickedText text, string around)
    {
        if (string.Equals(text.Language, around, StringComparison.OrdinalIgnoreCase))
        {
            page.Markup.Text(text.Text);
        }
        else
        {
            page.Markup.Raw("<span").Language(text.Language, around).Raw(">").Text(text.Text).Raw("</span>");
        }
    }

    /// <summary>Writes a link, or its text alone if it has no address.</summary>
    public static void WriteLink(Page page, string? address, string text)
    {
        if (address is null)
        {
            page.Markup.Text(text);
        }
        else
        {
            page.Markup.Raw("<a").Attribute("href", address).Raw(">").Text(text).Raw("</a>");
        }
    }
}
