using System.Text.RegularExpressions;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>Blanks the tags of HTML in a text, so that the words between them are a text of their own.</summary>
internal static class Markup
{
    private const string Quoted = "\"[^\"<>]*\"|'[^'<>]*'";

    /// <summary>Tags, with the values of their attributes.</summary>
    private static readonly Regex Tag = new($"</?([A-Za-z][A-Za-z0-9-]*)(?:[^<>\"']|(?<value>{Quoted}))*>", RegexOptions.CultureInvariant);

    /// <summary>Elements inside a sentence.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "wbr",
    };

    /// <summary>Replaces tags by spaces inside a sentence, and by another character elsewhere. All characters keep their place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">The character that separates texts.</param>
    public static string Blank(string text, char separator)
    {
        if (text.IndexOf('<') < 0)
        {
            return text;
        }

        var blank = text.ToCharArray();
        foreach (Match tag in Tag.Matches(text))
        {
            var values = tag.Groups["value"].Captures;
            var filler = values.Count == 0 && Inline.Contains(tag.Groups[1].Value) ? ' ' : separator;
            for (var i = tag.Index; i < tag.Index + tag.Length; i++)
            {
                blank[i] = filler;
            }

            foreach (Capture value in values)
            {
                text.CopyTo(value.Index + 1, blank, value.Index + 1, value.Length - 2);
            }
        }

        return new string(blank);
    }
}
