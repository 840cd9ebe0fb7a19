namespace Quoin.Compiler;

/// <summary>A source as it was read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text with the line ends that it has; null where the file cannot be read.</param>
public sealed record SourceFile(string Path, string? Text)
{
    // Made for the first quote that is looked for in it; kept as long as the file stays as it is.
    private WordPairs? _pairs;

    // What is made of the text must not go over to a copy with another one.
    private SourceFile(SourceFile other) => (Path, Text) = (other.Path, other.Text);

    /// <summary>The file's name, without its folders.</summary>
    public string Name => FilePaths.Name(Path);

    /// <summary>Whether words with these pairs may stand in it; false where they surely do not.</summary>
    internal bool MayHave(uint[] pairs) => Text is not null && (_pairs ??= new WordPairs(Text)).MayHave(pairs);

    /// <inheritdoc/>
    public bool Equals(SourceFile? other) => other is not null && Path == other.Path && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
