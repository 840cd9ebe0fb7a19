namespace Quoin.Compiler;

/// <summary>A source as it was read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text; null where the file cannot be read.</param>
public sealed record SourceFile(string Path, string? Text)
{
    /// <summary>The file's name, without its folders.</summary>
    public string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);
}
