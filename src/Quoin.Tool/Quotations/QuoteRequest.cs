using System.Globalization;
using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Quotations;

/// <summary>Which words to search, and where.</summary>
/// <param name="Words">The words.</param>
/// <param name="Sources">The paths or names of sources; empty for all.</param>
/// <param name="ExtendsToSentence">Whether the whole sentence is quoted.</param>
internal sealed record QuoteRequest(string Words, IReadOnlyList<string> Sources, bool ExtendsToSentence)
{
    /// <summary>The maximum length of the words: longer than any passage that one mark should quote.</summary>
    public const int LongestWords = 20_000;

    /// <summary>The words without white space around them.</summary>
    /// <exception cref="ToolException">They cannot be searched.</exception>
    public string Check()
    {
        var words = Whitespace.Trim(Words);
        var parts = Omission.Split(words).Count;
        return words.Length > LongestWords ? throw new ToolException($"The words have {Number(words.Length)} characters, and {Number(LongestWords)} can be searched; quote a sentence")
            : !VisibleWords.IsIn(words) ? throw new ToolException("There are no words to search; give them as quoin quote \"some words\", or pass them to the standard input")
            : parts > Omission.PartsLimit ? throw new ToolException($"The words have {Number(parts)} parts between omissions, and {Number(Omission.PartsLimit)} can be searched; quote less")
            : words;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
