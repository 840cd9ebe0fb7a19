using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Reads the currency beside a number: its sign, its code or its name.</summary>
internal static class CurrencyReader
{
    private const int LongestSign = 3;

    /// <summary>How many words can be between a number and its currency: "5 million US dollars", "2 millions d’euros".</summary>
    private const int WordsBetween = 2;

    private const char Cent = '¢';

    /// <summary>The start and the text of the sign or the code before a number; an empty text if there is none.</summary>
    public static (int Start, string Sign) Before(string text, int first, int at)
    {
        var end = NumberGaps.SkipGapsBack(text, first, at);

        // "EUR (1,250)" is a loss.
        end = end == at && end > first && text[end - 1] == '(' ? NumberGaps.SkipGapsBack(text, first, end - 1) : end;

        // The minus can be between the two: "€-5".
        if (end == at && end - 1 > first && text[end - 1] is '-' or '\u2212' && CurrencySigns.IsSign(text.Substring(end - 2, 1)))
        {
            end--;
        }

        var start = end;
        while (start > first && end - start < LongestSign && (char.IsLetter(text[start - 1]) || NumberEdges.IsCurrency(text[start - 1])))
        {
            start--;
        }

        for (; start < end; start++)
        {
            var sign = text.Substring(start, end - start);
            if (CurrencySigns.IsSign(sign) && (NumberEdges.IsCurrency(sign[0]) || start == first || !WordBreaks.IsWord(text[start - 1])))
            {
                return (start, sign);
            }
        }

        return (at, "");
    }

    /// <summary>The codes of the name that is directly before a number, perhaps with a point: "Rs. 5", "Euro 5". Empty if there is none.</summary>
    public static string NameBefore(string text, int first, int at)
    {
        var end = NumberGaps.SkipGapsBack(text, first, at);
        end = end > first && text[end - 1] == '.' ? end - 1 : end;
        var start = LetterRuns.Start(text, first, end);
        return start < end && CurrencySigns.OfWord(text.Substring(start, end - start)) is { } codes ? codes : "";
    }

    /// <summary>The sign or the code that begins at an offset, and its end; an empty text if there is none.</summary>
    public static (string Sign, int End) At(string text, int at, int last)
    {
        for (var length = Math.Min(LongestSign, last - at); length > 0; length--)
        {
            var sign = text.Substring(at, length);
            if (CurrencySigns.IsSign(sign) && (NumberEdges.IsCurrency(sign[length - 1]) || at + length == last || !WordBreaks.IsWord(text[at + length])))
            {
                return (sign, at + length);
            }
        }

        return ("", at);
    }

    /// <summary>What begins at an offset: a sign, a code, or the codes of a name, perhaps after other words. An empty text if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    /// <param name="last">Where the part of the text ends that is read.</param>
    public static QuotedCurrency After(string text, int at, int last)
    {
        if (At(text, at, last) is { Sign.Length: > 0 } sign)
        {
            return new QuotedCurrency(sign.Sign, sign.End);
        }

        var (start, country) = (at, "");
        for (var word = 0; word <= WordsBetween && start < last && (char.IsLetter(text[start]) || text[start] == Cent); word++)
        {
            var end = Math.Max(start + 1, LetterRuns.End(text, start, last));
            if (Named(text, start, end) is { } named)
            {
                return OfCountry(named, country, text, last);
            }

            // "U.S. dollars", "d’euros", "US-Dollar".
            country = country.Length > 0 ? country : CurrencySigns.OfCountry(text.Substring(start, end - start));
            var next = end < last && (text[end] is '\'' or '’' or '-' || (text[end] == '.' && end - start == 1)) ? end + 1 : end;
            start = NumberGaps.SkipGap(text, next, last);
            if (start == end)
            {
                break;
            }
        }

        return new QuotedCurrency("", at);
    }

    /// <summary>The currency, or the hundredth of one, that a word is; null if it is none.</summary>
    private static QuotedCurrency? Named(string text, int start, int end)
    {
        // "3 people pay EUR 30": the code is of the number after it.
        var word = text.Substring(start, end - start);
        return CurrencySigns.IsSign(word) ? null
            : CurrencySigns.OfWord(word) is { } codes ? new QuotedCurrency(codes, end)
            // "50p", but also "50 p.".
            : CurrencySigns.OfHundredth(word) is { } hundredth && (word.Length > 1 || text[start] == Cent || char.IsDigit(text[start - 1])) ? new QuotedCurrency(hundredth, end, Parts: 100)
            : null;
    }

    /// <summary>A currency, by the country before or after its name.</summary>
    private static QuotedCurrency OfCountry(QuotedCurrency named, string country, string text, int last)
    {
        var start = NumberGaps.SkipGap(text, named.End, last);
        var end = LetterRuns.End(text, start, last);
        if (country.Length == 0 && start > named.End)
        {
            country = CurrencySigns.OfCountry(text.Substring(start, end - start));
        }

        return country.Length > 0 && CurrencySigns.CanBe(named.Codes, country) ? named with { Codes = country } : named;
    }
}
