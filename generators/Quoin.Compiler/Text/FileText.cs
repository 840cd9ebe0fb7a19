namespace Quoin.Compiler.Text;

/// <summary>The text of a file, or why there is none. A text that is too long is not copied; its length is enough to report it.</summary>
/// <param name="Text">The text; null if the file cannot be read or exceeds the limit.</param>
/// <param name="Length">The length of the text in UTF-16 code units; 0 if the file cannot be read.</param>
internal readonly record struct FileText(string? Text, int Length)
{
    /// <param name="text">The text; null if the file cannot be read.</param>
    public static FileText From(string? text) => new(text, text?.Length ?? 0);
}
