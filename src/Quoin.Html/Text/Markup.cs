using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Quoin.Html.Text;

/// <summary>Writes HTML. What comes from content goes through <see cref="Text(string)"/> or <see cref="Attribute"/>, which encode it.</summary>
/// <param name="writer">Where it is written; it is not closed.</param>
internal sealed class Markup(TextWriter writer)
{
    /// <summary>Letters of all scripts are written as they are.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Characters that have no special meaning in HTML, but that a reference to their number would not give: U+0085 would be an ellipsis.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(static number => (char)number)]);

    /// <summary>Writes HTML as it is.</summary>
    /// <param name="html">HTML that is written in the code.</param>
    public Markup Raw(string html)
    {
        writer.Write(html);
        return this;
    }

    /// <summary>Writes a number.</summary>
    public Markup Number(int number)
    {
        writer.Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes a text, encoded.</summary>
    public Markup Text(string text) => Text(text, 0, text.Length);

    /// <summary>Writes a part of a text, encoded.</summary>
    public Markup Text(string text, int start, int length)
    {
        var end = start + length;
        while (start < end)
        {
            var plain = text.AsSpan(start, end - start).IndexOfAny(Controls);
            plain = plain < 0 ? end - start : plain;
            if (plain > 0)
            {
                Encoder.Encode(writer, text, start, plain);
            }

            start += plain;
            if (start < end)
            {
                WriteControl(text[start++]);
            }
        }

        return this;
    }

    /// <summary>Writes a space and an attribute, whose value is encoded.</summary>
    public Markup Attribute(string name, string value)
    {
        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        Text(value);
        writer.Write('"');
        return this;
    }

    /// <summary>Writes the language of an element, and its direction if that differs, unless its surroundings have the same.</summary>
    /// <param name="language">The BCP 47 tag of the language.</param>
    /// <param name="around">That of the surroundings; null if it is not known.</param>
    public Markup Language(string language, string? around)
    {
        if (!string.Equals(language, around, StringComparison.OrdinalIgnoreCase))
        {
            Attribute("lang", language);
            if (around is null || TextDirection.Of(language) != TextDirection.Of(around))
            {
                Attribute("dir", TextDirection.Of(language));
            }
        }

        return this;
    }

    private void WriteControl(char character)
    {
        switch (character)
        {
            case '\0':
                writer.Write('\uFFFD');
                break;
            case '\r':
                writer.Write("&#xD;");
                break;
            default:
                writer.Write(character);
                break;
        }
    }
}
