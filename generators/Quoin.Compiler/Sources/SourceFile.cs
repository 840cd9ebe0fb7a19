using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>The content of a source file.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">Its text with the original line ends; null if the file cannot be read or exceeds the limit.</param>
internal sealed record SourceFile(string Path, string? Text)
{
    // Created for the first quote searched in the file, and kept until the file changes.
    private WordPairs? _pairs;

    public SourceFile(string path, FileText file)
        : this(path, file.Text) => Length = file.Length;

    // A copy with another text must not inherit what was computed from this one.
    private SourceFile(SourceFile other) => (Path, Text, Length) = (other.Path, other.Text, other.Length);

    /// <summary>The length of the text in UTF-16 code units, even if it exceeds the limit; 0 if the file cannot be read.</summary>
    public int Length { get; init; } = Text?.Length ?? 0;

    /// <summary>The file name without folders.</summary>
    public string Name => FilePaths.Name(Path);

    /// <summary>Whether the text may contain words with these pairs; false if it certainly does not.</summary>
    internal bool MayHave(uint[] pairs) => Text is not null && (_pairs ??= new WordPairs(MarkdownReader.IsMarkdown(Path) ? SourceDocument.From(this).Text : Text)).MayHave(pairs);

    /// <inheritdoc/>
    public bool Equals(SourceFile? other) => other is not null && Path == other.Path && Length == other.Length && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
