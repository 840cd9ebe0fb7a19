namespace Quoin.Compiler.Text;

/// <summary>The text of a file, or why there is none. Of a text that is too long the length is enough: it is not even copied.</summary>
/// <param name="Text">The text; null where the file cannot be read, or is longer than what is read.</param>
/// <param name="Length">The length of the text in UTF-16 code units; 0 where the file cannot be read.</param>
internal readonly record struct FileText(string? Text, int Length)
{
    /// <param name="text">The text; null where the file cannot be read.</param>
    public static FileText From(string? text) => new(text, text?.Length ?? 0);
}
