using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>A source as it was read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text with the line ends that it has; null where the file cannot be read, or is longer than what is read.</param>
internal sealed record SourceFile(string Path, string? Text)
{
    // Made for the first quote that is looked for in it; kept as long as the file stays as it is.
    private WordPairs? _pairs;

    /// <param name="path">Its path.</param>
    /// <param name="file">What was read of it.</param>
    public SourceFile(string path, FileText file)
        : this(path, file.Text) => Length = file.Length;

    // What is made of the text must not go over to a copy with another one.
    private SourceFile(SourceFile other) => (Path, Text, Length) = (other.Path, other.Text, other.Length);

    /// <summary>The length of its text in UTF-16 code units, whether or not it was read; 0 where it cannot be.</summary>
    public int Length { get; init; } = Text?.Length ?? 0;

    /// <summary>The file's name, without its folders.</summary>
    public string Name => FilePaths.Name(Path);

    /// <summary>Whether words with these pairs may stand in it; false where they surely do not.</summary>
    internal bool MayHave(uint[] pairs) => Text is not null && (_pairs ??= new WordPairs(Text)).MayHave(pairs);

    /// <inheritdoc/>
    public bool Equals(SourceFile? other) => other is not null && Path == other.Path && Length == other.Length && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
