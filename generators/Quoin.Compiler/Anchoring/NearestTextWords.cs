using System.Globalization;

namespace Quoin.Compiler;

/// <summary>
/// The content words of a text: runs of at least four letters or digits, in scripts that put spaces between words.
/// Texts on the same thing share some; by chance two texts share "the" and "of".
/// </summary>
internal static class NearestTextWords
{
    private const int Least = 4;

    public static IEnumerable<string> Of(string text)
    {
        var (start, letters) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && WordBreaks.IsWord(text[i]))
            {
                letters++;
            }
            else if (i == text.Length || letters == 0 || !IsMark(text[i]))
            {
                if (letters >= Least)
                {
                    yield return text.Substring(start, i - start);
                }

                (start, letters) = (i + 1, 0);
            }
        }
    }

    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
