namespace Quoin.Tool.Guides;

/// <summary>Reads the texts that are resources of the tool.</summary>
internal static class EmbeddedText
{
    private const string Prefix = "Quoin.Tool.";

    /// <summary>Reads a text. Its lines end with <c>\n</c>.</summary>
    /// <param name="name">The name of its file.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(Prefix + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
