namespace Quoin.Compiler.Sources;

/// <summary>Front matter in TOML, as Hugo and Zola have it, between lines of plus signs. Markdig knows that in YAML.</summary>
internal static class TomlFrontMatter
{
    private const string Fence = "+++\n";

    /// <summary>A text with empty lines in place of its front matter, so that every offset stays.</summary>
    /// <param name="text">The text, with line feeds as line ends.</param>
    public static string Blank(string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return text;
        }

        var end = text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal);
        return end < 0 ? text : new string('\n', end + 1 + Fence.Length) + text.Substring(end + 1 + Fence.Length);
    }
}
