using System.Text.RegularExpressions;

namespace Quoin.Compiler.Sources;

/// <summary>What HTML tags in Markdown mean for a reader.</summary>
internal static class HtmlTags
{
    /// <summary>Elements that begin and end a block. All others are inside a line, also names that HTML does not know, as in <c>List&lt;T&gt;</c>.</summary>
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
        "optgroup", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly Regex NamePattern = new("^</?([A-Za-z][A-Za-z0-9-]*)", RegexOptions.CultureInvariant);

    /// <summary>Whether a tag is a line break.</summary>
    public static bool IsLineBreak(string tag) => string.Equals(NameOf(tag), "br", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a tag begins an element.</summary>
    public static bool Opens(string tag, string element) =>
        string.CompareOrdinal(tag, 0, "</", 0, 2) != 0 && string.Equals(NameOf(tag), element, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a tag begins or ends a block.</summary>
    public static bool IsBlock(string tag) => Blocks.Contains(NameOf(tag));

    /// <summary>The level of a heading that a tag begins; 0 for other tags.</summary>
    public static int HeadingLevel(string tag) => tag.Length > 1 && tag[1] != '/' && NameOf(tag) is ['h' or 'H', >= '1' and <= '6'] name ? name[1] - '0' : 0;

    private static string NameOf(string tag) => NamePattern.Match(tag) is { Success: true } match ? match.Groups[1].Value : "";
}
