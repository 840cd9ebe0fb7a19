using System.Text;

namespace Quoin.Html.Text;

/// <summary>Decides which addresses are written. The build omits the others already, but an assembly may come from another build.</summary>
internal static class SafeUrl
{
    private static readonly string[] LinkSchemes = ["http", "https", "mailto"];
    private static readonly string[] ImageSchemes = ["http", "https"];

    /// <summary>The address of a link; null if it is none that only leads somewhere.</summary>
    public static string? OfLink(string url) => Check(url, LinkSchemes);

    /// <summary>The address of an image, likewise.</summary>
    public static string? OfImage(string url) => Check(url, ImageSchemes);

    /// <summary>Whether an address depends on that of the page: it names no scheme and no host, and is no fragment.</summary>
    public static bool IsRelative(string url) => SchemeEnd(url) < 0 && url.Length > 0 && url[0] is not ('#' or '/' or '\\');

    /// <summary>The fragment that leads to an id.</summary>
    public static string Fragment(string id) => "#" + (id.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_') ? id : Uri.EscapeDataString(id));

    private static string? Check(string url, string[] schemes)
    {
        // Browsers ignore control characters and outer spaces, so that a scheme may not look like one.
        if (url.Length == 0 || url.Any(char.IsControl) || char.IsWhiteSpace(url[0]) || char.IsWhiteSpace(url[^1]))
        {
            return null;
        }

        var end = SchemeEnd(url);
        return end >= 0 && !schemes.Contains(url[..end], StringComparer.OrdinalIgnoreCase) ? null : Escape(url);
    }

    /// <summary>The position of the colon after a scheme; -1 if there is no scheme.</summary>
    private static int SchemeEnd(string url) => url.IndexOfAny([':', '/', '?', '#']) is var end and >= 0 && url[end] == ':' ? end : -1;

    /// <summary>Escapes what no address may contain, and leaves escapes that are there.</summary>
    private static string Escape(string url)
    {
        if (!url.Any(MustEscape))
        {
            return url;
        }

        var escaped = new StringBuilder(url.Length + 16);
        for (var i = 0; i < url.Length; i++)
        {
            var isPair = char.IsHighSurrogate(url[i]) && i + 1 < url.Length && char.IsLowSurrogate(url[i + 1]);
            var text = isPair ? url.Substring(i, 2) : url[i].ToString();
            escaped.Append(!MustEscape(url[i]) ? text : char.IsSurrogate(url[i]) && !isPair ? "%EF%BF%BD" : Uri.EscapeDataString(text));
            i += isPair ? 1 : 0;
        }

        return escaped.ToString();
    }

    private static bool MustEscape(char character) =>
        character is ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' || char.IsSurrogate(character) || char.IsWhiteSpace(character);
}
