namespace Quoin.Compiler.Sources;

/// <summary>Lets through the addresses of links that a page can show: a source is not trusted.</summary>
internal static class LinkTargets
{
    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" };

    /// <summary>An address, if it is relative or has the scheme http, https or mailto; otherwise an empty text.</summary>
    public static string Safe(string? address)
    {
        // Browsers skip control characters, also inside a scheme.
        if (address is null || address.Any(char.IsControl))
        {
            return "";
        }

        var trimmed = address.Trim();
        var end = trimmed.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || trimmed[end] != ':' || Schemes.Contains(trimmed.Substring(0, end)) ? trimmed : "";
    }
}
