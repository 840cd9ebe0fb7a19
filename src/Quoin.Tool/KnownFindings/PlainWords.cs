using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Tool.KnownFindings;

/// <summary>Reduces texts to their words, so that typography, white space, punctuation and line ends make no difference.</summary>
internal static class PlainWords
{
    /// <summary>Enough for any sentence. Many findings on a long text cost no more than a few.</summary>
    private const int Limit = 2000;

    /// <summary>The words of a text, with a space between them. What has no words is its punctuation.</summary>
    public static string Of(string text)
    {
        var folded = TypographicFold.FoldWords(text);
        var words = new StringBuilder(folded.Length);
        foreach (var word in WordHashes.Compute(folded))
        {
            _ = words.Length > 0 ? words.Append(' ') : words;
            words.Append(folded, word.Start, word.End - word.Start);
        }

        return words.Length > 0 ? words.ToString() : folded;
    }

    /// <summary>The first words of a text, as many as distinguish it.</summary>
    public static string Beginning(string text) => Of(text.Length > Limit ? text[..Limit] : text);

    /// <summary>The first words in a range of a file; none if the range is not in the text.</summary>
    public static string In(string? text, TextRange range) =>
        text is null || range.Start < 0 || range.Start >= text.Length ? "" : Beginning(text.Substring(range.Start, Math.Min(range.Length, text.Length - range.Start)));
}
