using System.Text;

namespace Quoin.Html.Text;

/// <summary>Decides which addresses are written. The build omits the others already, but an assembly may come from another build.</summary>
internal static class SafeUrl
{
    private static readonly string[] LinkSchemes = ["http", "https", "mailto"];
    private static readonly string[] ImageSchemes = ["http", "https"];

    /// <summary>The address of a link; null if it is none that only leads somewhere.</summary>
    public static string? OfLink(string url) => Check(url, LinkSchemes);

    /// <summary>The absolute address of a page; null if it is not of the web.</summary>
    public static string? OfPage(string url) => SchemeEnd(url) < 0 ? null : Check(url, ImageSchemes);

    /// <summary>The address of an image, likewise.</summary>
    public static string? OfImage(string url) => Check(url, ImageSchemes);

    /// <summary>The address at which a Digital Object Identifier is resolved.</summary>
    public static string OfDoi(string doi) => "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal);

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
        // Brackets may only be around the number of a host.
        var host = url.IndexOf("//", StringComparison.Ordinal) is var start and >= 0 && url.AsSpan(0, start).IndexOfAny('/', '?', '#') < 0 ? start + 2 : 0;
        var path = host == 0 ? 0 : url.IndexOfAny(['/', '?', '#'], host) is var end and >= 0 ? end : url.Length;
        var escaped = new StringBuilder(url.Length + 16);
        for (var i = 0; i < url.Length; i++)
        {
            var isPair = char.IsHighSurrogate(url[i]) && i + 1 < url.Length && char.IsLowSurrogate(url[i + 1]);
            if (char.IsSurrogate(url[i]) && !isPair)
            {
                escaped.Append("%EF%BF%BD");
            }
            else if (isPair || MustEscape(url[i]) || (url[i] is '[' or ']' && i >= path) || (url[i] == '%' && !IsEscape(url, i)))
            {
                escaped.Append(Uri.EscapeDataString(isPair ? url[i..(i + 2)] : url[i].ToString()));
            }
            else
            {
                escaped.Append(url[i]);
            }

            i += isPair ? 1 : 0;
        }

        return escaped.ToString();
    }

    private static bool MustEscape(char character) =>
        character is ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' || char.IsWhiteSpace(character);

    private static bool IsEscape(string url, int position) => position + 2 < url.Length && char.IsAsciiHexDigit(url[position + 1]) && char.IsAsciiHexDigit(url[position + 2]);
}
