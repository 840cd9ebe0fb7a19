using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Units whose confusion changes what a number says: mg and µg, per cent and mg. Others are not compared, as texts write them in many ways.</summary>
internal static class ComparableUnits
{
    private const char Rate = '/';

    /// <summary>What is between a unit and another that it is for each of, in words: "mg per kg".</summary>
    private static readonly HashSet<string> Per = ValueWords.All("per");

    /// <summary>The one name of the unit that a text begins with, with what it is for each of: "mg/kg". Empty if it is not compared.</summary>
    public static string Of(string text) => At(text, 0, text.Length).Name;

    /// <summary>The one name of the unit that begins at an offset, and its end; an empty name if it is not compared.</summary>
    public static (string Name, int End) At(string text, int at, int last)
    {
        if (at >= last)
        {
            return ("", at);
        }

        if (UnitNames.Phrase(text, at, last) is { } phrase)
        {
            return phrase;
        }

        // "5 U.S. dollars" is no unit.
        var end = EndOfWord(text, at, last);
        if ((end - at == 1 && end + 1 < last && text[end] == '.' && char.IsLetter(text[end + 1])) || UnitNames.Find(text.Substring(at, end - at)) is not { } name)
        {
            return ("", at);
        }

        var next = end < last && text[end] == Rate ? LetterRuns.End(text, end + 1, last) : end;
        return next > end + 1 ? (name + Rate + (UnitNames.Find(text.Substring(end + 1, next - end - 1)) ?? ""), next) : RateInWords(name, text, end, last) ?? (name, end);
    }

    /// <summary>Whether the unit of a number can be one that is wanted: what it is for each of can be in other words, "mg per day", but is not left out.</summary>
    public static bool CanBe(string found, string wanted) => found == wanted || (wanted.StartsWith(found + Rate, StringComparison.Ordinal))
        || (found == UnitNames.Degree && wanted.StartsWith(found, StringComparison.Ordinal))
        || (wanted.IndexOf(Rate) is var rate and >= 0 && found.StartsWith(wanted.Substring(0, rate + 1), StringComparison.Ordinal) && (wanted.Length == rate + 1 || found.Length == rate + 1));

    /// <summary>A unit with the one that it is for each of, if that is compared.</summary>
    private static (string Name, int End)? RateInWords(string name, string text, int end, int last)
    {
        var word = NumberGaps.SkipGap(text, end, last);
        var endOfWord = LetterRuns.End(text, word, last);
        var start = NumberGaps.SkipGap(text, endOfWord, last);
        return start > endOfWord && Per.Contains(text.Substring(word, endOfWord - word).ToLowerInvariant()) && EndOfWord(text, start, last) is var endOfRate
            && UnitNames.Find(text.Substring(start, endOfRate - start)) is { } rate ? (name + Rate + rate, endOfRate) : null;
    }

    /// <summary>The end of the letters, of a sign with letters, or of a sign that begin at an offset.</summary>
    private static int EndOfWord(string text, int at, int last) => at >= last ? at
        : LetterRuns.End(text, text[at] == '°' ? at + 1 : at, last) is var end && end > at ? end : WordBreaks.IsWord(text[at]) ? at : at + 1;
}
