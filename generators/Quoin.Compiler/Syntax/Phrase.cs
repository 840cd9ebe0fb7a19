using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>Words that are searched in texts.</summary>
/// <param name="Language">The BCP 47 tag of the texts in which they are searched; empty for all texts.</param>
/// <param name="Words">The words as <see cref="TypographicFold.FoldCase(string)"/> returns them.</param>
/// <param name="HasAnyEnding">Whether the last word may have any ending.</param>
internal sealed record Phrase(string Language, string Words, bool HasAnyEnding)
{
    /// <summary>What means any ending, at the end of a phrase.</summary>
    private const char AnyEnding = '*';

    /// <param name="text">The phrase as an author writes it.</param>
    /// <param name="language">The language; empty for any.</param>
    public static Phrase From(string text, string language) =>
        new(language, TypographicFold.FoldCase(text.TrimEnd(AnyEnding)), text[text.Length - 1] == AnyEnding);
}
