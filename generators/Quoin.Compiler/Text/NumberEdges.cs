using System.Globalization;

namespace Quoin.Compiler.Text;

/// <summary>
/// Decides whether an offset is inside a number as a reader sees it: with its sign, groups of digits, per cent, unit, currency, power and
/// interval. "Mortality fell by 5" is not what "by 5 %" says. A number ends where words go on: "5 mg | per day".
/// </summary>
internal static class NumberEdges
{
    private const string Percents = "%‰°′″";

    /// <summary>Marks between two numbers: shares, ratios, times, products and powers.</summary>
    private const string Joints = "/:·⋅×^∶⁄";

    /// <summary>Signs before a number that a space may separate from it.</summary>
    private const string Signs = "<>=≤≥≈±~∼≲≳⩽⩾×";

    /// <summary>Signs that number things; a space may separate all but the last from the number.</summary>
    private const string Labels = "№§#";

    /// <summary>The longest name of a variable: "p", "n", "CI".</summary>
    private const int LongestVariable = 2;

    /// <summary>The number of digits between two spaces of a long number.</summary>
    private const int Group = 3;

    /// <summary>The maximum number of characters of a number before an offset.</summary>
    private const int Reach = 24;

    public static bool Cuts(string text, int offset)
    {
        var left = offset - 1 - (IsGap(At(text, offset - 1)) ? 1 : 0);
        var right = offset + (IsGap(At(text, offset)) ? 1 : 0);
        if (left < 0 || right >= text.Length)
        {
            return false;
        }

        // Nearly every edge is beside letters and the punctuation of sentences, where none of the following is asked.
        var (before, after) = (text[left], text[right]);
        if ((before == '.' || IsPlain(before)) && (IsPlain(after) || (after == '.' && right - left == 1)))
        {
            return false;
        }

        if (IsGap(before) || IsGap(after) || (char.IsLetter(before) && char.IsLetter(after)))
        {
            return false;
        }

        return (right - left == 1 && CutsBeside(text, left, right)) || (right - left == 2 && CutsAcross(text, left, right));
    }

    /// <summary>Whether two adjacent characters are in one number.</summary>
    private static bool CutsBeside(string text, int left, int right)
    {
        var (before, after) = (text[left], text[right]);
        var (previous, next) = (At(text, left - 1), At(text, right + 1));
        return CutsRaised(text, left, right)
            || CutsJoint(text, left, right)
            || (char.IsDigit(before) && (Percents.IndexOf(after) >= 0 || IsFraction(after) || IsCurrency(after)))
            || (before == '°' && char.IsLetter(after))
            || (WordBreaks.IsWord(before) && after == '+')
            || (before == '+' && WordBreaks.IsWord(previous) && WordBreaks.IsWord(after))
            || (IsDash(after) && (char.IsDigit(before) || before is '%' or '°') && (char.IsDigit(next) || IsCurrency(next)))
            || (IsDash(before) && (char.IsDigit(previous) || previous is '%' or '°') && (char.IsDigit(after) || IsCurrency(after)))
            || (BeginsNumber(text, right) && (IsSign(text, left) || IsCurrency(before) || Labels.IndexOf(before) >= 0))
            || (before is '.' or '·' && char.IsDigit(after) && (IsGap(previous) || IsDash(previous) || previous is '(' or '[' || Signs.IndexOf(previous) >= 0))
            || (char.IsLetter(before) && IsCurrency(after) && char.IsDigit(next))
            || IsCompared(text, left, right);
    }

    /// <summary>Whether two characters with a space between them are in one number.</summary>
    private static bool CutsAcross(string text, int left, int right)
    {
        var (before, after) = (text[left], text[right]);
        if (BeginsNumber(text, right)
            && (IsSign(text, left) || IsCurrency(before) || (Labels.IndexOf(before) >= 0 && before != '#') || IsCurrencyCode(WordBefore(text, left + 1))))
        {
            return true;
        }

        if (!EndsNumber(text, left))
        {
            return before is '%' && IsPlusMinus(text, right) || IsCompared(text, left, right);
        }

        return (Percents.IndexOf(after) >= 0 && after is not ('′' or '″'))
            || IsFraction(after)
            || (IsCurrency(after) && !char.IsDigit(At(text, right + 1)))
            || IsPlusMinus(text, right)
            || IsGroup(text, left, right)
            || (char.IsLetter(after) && IsOfNumber(text, right));
    }

    /// <summary>Whether one of two adjacent characters is a raised or lowered part of the other's word: 10⁻⁵, cm², CO₂. A raised number after a word is a note.</summary>
    private static bool CutsRaised(string text, int left, int right)
    {
        var (before, after) = (text[left], text[right]);
        if (IsLowered(after))
        {
            return WordBreaks.IsWord(before) || IsLowered(before) || IsRaised(before);
        }

        if (!IsRaised(after))
        {
            return IsLowered(before) && WordBreaks.IsWord(after);
        }

        if (IsRaised(before))
        {
            return true;
        }

        var end = right;
        while (end < text.Length && end - right < Reach && IsRaised(text[end]))
        {
            end++;
        }

        var word = WordBefore(text, right);
        return (WordBreaks.IsWord(before) || IsLowered(before))
            && (HasSign(text, right, end) || word == "10" || (after is '²' or '³' && end == right + 1 && (UnitSymbols.IsUnit(word) || word == "χ")));
    }

    private static bool HasSign(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '⁺' or '⁻')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two adjacent characters are on the sides of, or one is, a mark that joins numbers or units.</summary>
    private static bool CutsJoint(string text, int left, int right)
    {
        var isAfter = Joints.IndexOf(text[right]) >= 0;
        if (!isAfter && Joints.IndexOf(text[left]) < 0)
        {
            return false;
        }

        var mark = isAfter ? right : left;
        var (before, after) = (At(text, mark - 1), At(text, mark + 1));
        if (char.IsDigit(before))
        {
            return char.IsDigit(after) || (text[mark] == '^' && after is '-' or '\u2212') || (text[mark] is '/' or '⁄' && char.IsLetter(after));
        }

        if (text[mark] == '^')
        {
            return WordBreaks.IsWord(before) && (char.IsDigit(after) || after is '-' or '\u2212');
        }

        // Of units: "5 mg/kg", "72 beats/min", "mg·kg⁻¹".
        if (text[mark] is ':' or '∶' || !char.IsLetter(before) || !char.IsLetter(after))
        {
            return false;
        }

        var unit = WordBefore(text, mark);
        var start = mark - unit.Length;
        var isOfNumber = At(text, start - 1) is '/' || char.IsDigit(At(text, start - 1)) || (IsGap(At(text, start - 1)) && char.IsDigit(At(text, start - 2)));
        return unit.Length > 0 && isOfNumber && (UnitSymbols.IsUnit(unit) || UnitSymbols.IsRateOf(WordFrom(text, mark + 1)));
    }

    /// <summary>Whether an offset begins a comparison of a variable, as in "p &lt; 0.05", or is inside it.</summary>
    private static bool IsCompared(string text, int left, int right)
    {
        if (!IsSign(text, right) || text[right] is '±' or '×' or '~' || !char.IsLetter(text[left]))
        {
            return false;
        }

        var number = right + 1 + (IsGap(At(text, right + 1)) ? 1 : 0);
        var variable = WordBefore(text, left + 1);
        return variable.Length is > 0 and <= LongestVariable && BeginsNumber(text, number);
    }

    private static bool IsPlusMinus(string text, int at) =>
        (At(text, at) is '±' or '×' && BeginsNumber(text, at + 1 + (IsGap(At(text, at + 1)) ? 1 : 0)))
        || (At(text, at) == '+' && At(text, at + 1) == '/' && At(text, at + 2) is '-' or '\u2212' or '–');

    /// <summary>Whether a space is between two groups of digits of one number: 10 000.</summary>
    private static bool IsGroup(string text, int left, int right)
    {
        var end = right;
        while (end < text.Length && end - right <= Group && char.IsDigit(text[end]))
        {
            end++;
        }

        var start = left;
        while (start > 0 && left - start < Group && char.IsDigit(text[start - 1]))
        {
            start--;
        }

        return end - right == Group && left - start < Group && At(text, start - 1) is not ('.' or ',' or '·' or ':' or '/') && !WordBreaks.IsWord(At(text, end));
    }

    private static bool IsOfNumber(string text, int start)
    {
        var word = WordFrom(text, start);
        if (word.Length == 0)
        {
            return false;
        }

        var end = start + word.Length;
        var isWhole = At(text, end) is not ('-' or '\u2010' or '\u2011' or '\'' or '’') && !char.IsDigit(At(text, end));
        return isWhole && (UnitSymbols.IsUnit(word) || UnitSymbols.Multiplies(word, IsGap(At(text, end)) ? WordFrom(text, end + 1) : ""));
    }

    /// <summary>Whether a number of its own ends with a character: not "B12" or "COVID-19".</summary>
    private static bool EndsNumber(string text, int last)
    {
        var start = last + 1;
        while (start > 0 && last - start < Reach && (char.IsDigit(text[start - 1]) || text[start - 1] is '.' or ',' or '·'))
        {
            start--;
        }

        var before = At(text, start - 1);
        return char.IsDigit(text[last]) && !char.IsLetter(before) && !(before is '-' or '\u2010' or '\u2011' && char.IsLetter(At(text, start - 2)));
    }

    private static bool BeginsNumber(string text, int start) => char.IsDigit(At(text, start))
        || (At(text, start) is '.' or '·' or '-' or '\u2212' or '–' or '+' or '±' && char.IsDigit(At(text, start + 1)))
        || (IsCurrency(At(text, start)) && char.IsDigit(At(text, start + 1)));

    /// <summary>Whether a character is a sign of the number after it: not an arrow, and not the mark of a quoted line.</summary>
    private static bool IsSign(string text, int at) => Signs.IndexOf(text[at]) >= 0
        && !(text[at] == '>' && (At(text, at - 1) is '-' or '=' or '\n' or '\0'));

    /// <summary>Whether a word is a currency, which may be before its amounts too: "EUR 5".</summary>
    private static bool IsCurrencyCode(string word) => word.Length == 3 && word.All(char.IsUpper) && UnitSymbols.IsUnit(word);

    private static string WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= UnitSymbols.Longest && WordBreaks.IsWord(text[start - 1]))
        {
            start--;
        }

        return end - start > UnitSymbols.Longest ? "" : text.Substring(start, end - start);
    }

    private static string WordFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= UnitSymbols.Longest && WordBreaks.IsWord(text[end]))
        {
            end++;
        }

        return end - start > UnitSymbols.Longest ? "" : text.Substring(start, end - start);
    }

    /// <summary>Whether a character is in no number: a letter of Latin or Cyrillic, or a mark that only divides words. A full stop can begin a number.</summary>
    private static bool IsPlain(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u0400' and <= '\u0481') or ',' or ';' or '!' or '?' or '"' or '\'' or '(' or ')';

    private static bool IsDash(char character) => character is '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '\u2212';

    /// <summary>Whether a character is the symbol of a currency.</summary>
    public static bool IsCurrency(char character) => character > '#' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;

    private static bool IsFraction(char character) => character is '¼' or '½' or '¾' or (>= '\u2150' and <= '\u215F');

    private static bool IsRaised(char character) => character is '²' or '³' or '¹' or '\u2070' or '\u2071' or (>= '\u2074' and <= '\u207F');

    private static bool IsLowered(char character) => character is >= '\u2080' and <= '\u209C';

    private static bool IsGap(char character) => character != '\n' && Whitespace.IsAny(character);

    /// <summary>The character at an index; a null character, which no text contains, if there is none.</summary>
    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';
}
