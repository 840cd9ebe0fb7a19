using System.Text.RegularExpressions;

namespace Quoin.Compiler.Sources;

/// <summary>What HTML tags in Markdown mean for a reader.</summary>
internal static class HtmlTags
{
    /// <summary>Tags inside a line of text; all others begin and end a block.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "input", "ins", "kbd", "mark", "picture", "q", "s",
        "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private static readonly Regex NamePattern = new("^</?([A-Za-z][A-Za-z0-9-]*)", RegexOptions.CultureInvariant);

    /// <summary>Whether a tag is a line break.</summary>
    public static bool IsLineBreak(string tag) => string.Equals(NameOf(tag), "br", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a tag begins an element.</summary>
    public static bool Opens(string tag, string element) =>
        string.CompareOrdinal(tag, 0, "</", 0, 2) != 0 && string.Equals(NameOf(tag), element, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a tag begins or ends a block.</summary>
    public static bool IsBlock(string tag) => NameOf(tag) is { Length: > 0 } name && !Inline.Contains(name);

    /// <summary>The level of a heading that a tag begins; 0 for other tags.</summary>
    public static int HeadingLevel(string tag) => tag.Length > 1 && tag[1] != '/' && NameOf(tag) is ['h' or 'H', >= '1' and <= '6'] name ? name[1] - '0' : 0;

    private static string NameOf(string tag) => NamePattern.Match(tag) is { Success: true } match ? match.Groups[1].Value : "";
}
