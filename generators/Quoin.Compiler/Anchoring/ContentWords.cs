using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// The content words of a text: runs of at least four letters or digits, in scripts that put spaces between words.
/// Texts on the same subject share some of these; unrelated texts share only words like "the" and "of".
/// </summary>
internal static class ContentWords
{
    private const int Least = 4;

    /// <summary>
    /// The hashes of the words in a span; sources have many words, and none is displayed. If two words have the same hash, the
    /// worst outcome is an unnecessary search or an unnecessary suggestion.
    /// </summary>
    public static IEnumerable<ulong> Hash(string text, int start, int length)
    {
        var (hash, letters) = (Hashing.Empty, 0);
        for (var i = start; i <= start + length; i++)
        {
            var isWord = i < start + length && WordBreaks.IsWord(text[i]);
            if (isWord || (i < start + length && letters > 0 && IsMark(text[i])))
            {
                letters += isWord ? 1 : 0;
                hash = Hashing.Add(hash, text[i]);
                continue;
            }

            if (letters >= Least)
            {
                yield return hash;
            }

            (hash, letters) = (Hashing.Empty, 0);
        }
    }

    public static HashSet<ulong> Hash(string text) => new(Hash(text, 0, text.Length));

    private static bool IsMark(char character) => character >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
