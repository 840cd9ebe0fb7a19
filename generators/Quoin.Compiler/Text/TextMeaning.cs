using System.Text;

namespace Quoin.Compiler.Text;

/// <summary>
/// Decides whether two texts differ only in what changes no meaning. It is stricter than matching, for which the source decides: where a
/// number is near, what looks like typography may be a sign.
/// </summary>
internal static class TextMeaning
{
    /// <summary>Punctuation that no number begins with.</summary>
    private const string Harmless = ";:!?)]}…";

    private const string Marks = "‘’‚‛ʼ`´‹›“”„‟«»";

    /// <summary>
    /// Whether two texts differ only in white space and typography: the same letters, digits, punctuation and signs, and the same minus
    /// signs, primes, dashes before numbers, and marks between digits.
    /// </summary>
    public static bool IsSame(string one, string other) => one == other
        || (TypographicFold.FoldWords(one) == TypographicFold.FoldWords(other) && Signs(one) == Signs(other));

    /// <summary>Whether two names differ only in capital letters, spaces, hyphens and underscores. Between digits, a separator makes two numbers of one.</summary>
    public static bool IsSameName(string one, string other) => Letters(one) == Letters(other);

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            if (character is not (' ' or '-' or '_'))
            {
                letters.Append(character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character);
            }
            else if (i > 0 && i + 1 < name.Length && char.IsDigit(name[i - 1]) && char.IsDigit(name[i + 1]))
            {
                letters.Append('-');
            }
        }

        return letters.ToString();
    }

    /// <summary>What folding would hide and a reader may need, in order.</summary>
    private static string Signs(string text)
    {
        var signs = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '\u2212' or '′' or '″')
            {
                signs.Append(character);
            }
            else if (IsDash(character))
            {
                AppendDash(signs, text, ref i);
            }
            else if ((Marks.IndexOf(character) >= 0 || character is '\'' or '"' || TypographicFold.IsInvisible(character)) && IsBesideDigits(text, i, character == '‚'))
            {
                signs.Append(character);
            }
        }

        return signs.ToString();
    }

    private static void AppendDash(StringBuilder signs, string text, ref int i)
    {
        var (first, kind) = (i, text[i] is '-' or '\u2010' or '\u2011' ? 'h' : text[i] is '\u2012' or '\u2013' ? 'n' : 'm');
        while (i + 1 < text.Length && IsDash(text[i + 1]))
        {
            kind = 'm';
            i++;
        }

        // Between words, one dash is as good as another.
        var next = Visible(text, i, 1);
        if (next == '\0' || char.IsLetter(next) || Harmless.IndexOf(next) >= 0 || TypographicFold.IsQuotationMark(next))
        {
            return;
        }

        // A range of numbers has a hyphen or a dash; what is before a number alone may be its sign.
        var isRange = char.IsDigit(Visible(text, first, -1));
        signs.Append(isRange && kind == 'n' ? 'h' : kind);
    }

    private static bool IsBesideDigits(string text, int index, bool isEither)
    {
        var (before, after) = (char.IsDigit(Visible(text, index, -1)), char.IsDigit(Visible(text, index, 1)));
        return isEither ? before || after : before && after;
    }

    /// <summary>The next character in a direction that is neither space nor invisible; a null character if there is none.</summary>
    private static char Visible(string text, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < text.Length; i += step)
        {
            if (!char.IsWhiteSpace(text[i]) && !TypographicFold.IsInvisible(text[i]))
            {
                return text[i];
            }
        }

        return '\0';
    }

    private static bool IsDash(char character) => character is '-' or (>= '\u2010' and <= '\u2015');
}
