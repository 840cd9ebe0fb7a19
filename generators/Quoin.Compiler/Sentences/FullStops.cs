using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sentences;

/// <summary>Decides whether a sentence goes on after a full stop and white space, before anything but a small letter.</summary>
internal sealed class FullStops(SentenceWords words)
{
    /// <summary>The maximum number of parts of an abbreviation with spaces: "s. o. r."</summary>
    private const int MostParts = 3;

    private const int MostListDigits = 3;

    /// <summary>Whether a word is an abbreviation, so that its full stop says nothing about the sentence.</summary>
    public bool IsAbbreviation(string text, Span word) => word.Length > 0
        && (KindsOf(text, word).Kinds != SentenceWordKinds.None || (word.Length == 1 && char.IsUpper(text[word.Start])) || IsLetters(text, word));

    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="word">The word before the full stop.</param>
    /// <param name="isInBracket">Whether a closing bracket is after the full stop.</param>
    /// <param name="opening">What is after the full stop.</param>
    public bool GoesOn(string text, int start, Span word, bool isInBracket, Opening opening)
    {
        if (word.Length == 0 || opening.Kind == OpeningKind.Nothing)
        {
            return false;
        }

        var isFirst = Words.IsFirst(text, start, word.Start);
        if (IsItem(text, start, word, isFirst) || BeginsAbbreviation(text, word, opening))
        {
            return true;
        }

        // A word like any other ends the sentence, whatever is after it.
        var (kinds, isComposed) = KindsOf(text, word);
        if (kinds == SentenceWordKinds.None && !Words.IsCapital(text, word) && !IsNumeral(text, word) && !IsLetters(text, word))
        {
            return false;
        }

        var next = Words.At(text, opening.Word, opening.Limit);
        var begins = opening.Kind == OpeningKind.Capital && words.Is(next, SentenceWordKinds.Start) && !IsInitialNext(text, opening, next);
        if (words.HasOrdinals && IsOrdinal(text, word, next, begins, opening))
        {
            return true;
        }

        if (Words.IsCapital(text, word) && !isComposed)
        {
            return ((kinds & SentenceWordKinds.Number) != 0 && opening.Kind == OpeningKind.Digit) || IsInitial(text, word, isFirst, next, begins, kinds, opening);
        }

        return kinds != SentenceWordKinds.None
            // A whole sentence in brackets ends before its last bracket.
            ? GoesOn(kinds, text, word, next, begins, isInBracket && text[start] is not ('(' or '[' or '（'), opening)
            : IsLetters(text, word) && char.IsUpper(text[word.Start]) && !begins && opening.Kind == OpeningKind.Capital;
    }

    /// <summary>Whether the word is the number or the letter of a list's item: "1.", "a.", "2.1.", "iv."</summary>
    private static bool IsItem(string text, int start, Span word, bool isFirst)
    {
        if (!isFirst)
        {
            return word.Length == 1 && text[word.Start] == '1' && Words.SignBefore(text, word.Start, start) is ':' or ';';
        }

        return Words.IsNumber(text, word)
            ? word.Length <= MostListDigits || text.IndexOf('.', word.Start, word.Length) >= 0
            : word.Length == 1 || Words.IsRoman(text, word);
    }

    /// <summary>Whether the word and the one after it are the beginning of an abbreviation: the "z." of "z. B."</summary>
    private bool BeginsAbbreviation(string text, Span word, Opening opening)
    {
        var end = Words.EndOf(text, opening.Word, opening.Limit);
        if (end == opening.Word || opening.IsDash || end >= opening.Limit || text[end] != '.')
        {
            return false;
        }

        var next = text.Substring(opening.Word, end - opening.Word);
        foreach (var begun in Compositions(text, word))
        {
            var whole = $"{begun}.{next}";
            if (words.Abbreviation(whole) != SentenceWordKinds.None || words.IsBeginning(whole))
            {
                return true;
            }
        }

        return false;
    }

    private bool GoesOn(SentenceWordKinds kinds, string text, Span word, string next, bool begins, bool isInBracket, Opening opening)
    {
        bool Is(SentenceWordKinds kind) => (kinds & kind) != 0;

        // "etc. Public health", but "U.S. Public Health Service"
        var isAcronym = text.IndexOf('.', word.Start, word.Length) >= 0;
        if (Is(SentenceWordKinds.Before) || (isAcronym && words.Is(next, SentenceWordKinds.Go) && !begins))
        {
            return true;
        }

        if (Is(SentenceWordKinds.Unit) && IsAfterNumber(text, word))
        {
            return false;
        }

        // "et al. 2019", "et al. [4]"
        if (Is(SentenceWordKinds.Year) && opening.Kind == OpeningKind.Digit && (next.Length == 4 || TrailingMarks.IsOpener(text[opening.Word - 1])))
        {
            return true;
        }

        return (Is(SentenceWordKinds.Number) && (opening.Kind == OpeningKind.Digit || IsNumberWord(next)))
            || (Is(SentenceWordKinds.Name) && !begins)
            || (isInBracket && !begins);
    }

    private static bool IsNumberWord(string next) => next.Length == 1 ? char.IsUpper(next[0]) && next != "I" : Words.IsRoman(next, new Span(0, next.Length));

    private static bool IsAfterNumber(string text, Span word)
    {
        var before = Words.BeforeSpace(text, word.Start);
        return before.Length > 0 && (char.IsDigit(text[before.End - 1]) || (Words.IsRoman(text, before) && char.IsUpper(text[before.Start])));
    }

    /// <summary>Whether a capital letter is that of a name: "J. Smith", but not "vitamin D. It caused".</summary>
    private bool IsInitial(string text, Span word, bool isFirst, string next, bool begins, SentenceWordKinds kinds, Opening opening)
    {
        if (opening.Kind == OpeningKind.Digit)
        {
            // "art. L. 111"
            return Words.SignBefore(text, word.Start, 0) == '.' && word.Start > 0;
        }

        if (opening.Kind != OpeningKind.Capital || begins || opening.IsDash || IsLatin(text[word.Start]) != IsLatin(text[opening.Word]))
        {
            return false;
        }

        if (isFirst)
        {
            return true;
        }

        var before = Words.BeforeSpace(text, word.Start);
        if (before.Length == 0)
        {
            var sign = Words.SignBefore(text, word.Start, 0);
            return sign is '.' or ';' or '&' or '—' or '–' or '/' || TrailingMarks.IsOpener(sign) || (sign == ',' && !IsInSeries(text, word.Start));
        }

        var lead = text.Substring(before.Start, before.Length);
        if (words.Is(lead, SentenceWordKinds.Letter) || Words.IsNumber(text, before))
        {
            return false;
        }

        // "vitamins A and D. Doctors"
        if (IsInSeries(text, before.Start))
        {
            return false;
        }

        return char.IsUpper(lead[0]) || (kinds & SentenceWordKinds.Name) != 0 || words.Is(lead, SentenceWordKinds.Initial) || IsInitialNext(text, opening, next);
    }

    /// <summary>Whether a single capital letter is before an offset, with a comma or without: "A, " of "A, B".</summary>
    private static bool IsInSeries(string text, int offset)
    {
        while (offset > 0 && (char.IsWhiteSpace(text[offset - 1]) || text[offset - 1] == ','))
        {
            offset--;
            if (offset > 0 && text[offset] == ',' && text[offset - 1] == ',')
            {
                return false;
            }
        }

        return Words.IsCapital(text, Words.Before(text, offset));
    }

    private static bool IsInitialNext(string text, Opening opening, string next) =>
        next.Length == 1 && opening.Word + 1 < opening.Limit && text[opening.Word + 1] == '.';

    /// <summary>Whether a number with a full stop is an ordinal number: "3. Juni", "der 2. Versuch", "am 3. 6. 2019".</summary>
    private bool IsOrdinal(string text, Span word, string next, bool begins, Opening opening)
    {
        if (begins || !IsNumeral(text, word))
        {
            return false;
        }

        var isNumber = Words.IsNumber(text, word);

        if (opening.Kind == OpeningKind.Digit)
        {
            // "3. 6. 2019": a day before a month, and a month before a year.
            var end = opening.Word + next.Length;
            return isNumber && next.Length <= 2 && end < opening.Limit && text[end] == '.'
                || (next.Length == 4 && Words.SignBefore(text, word.Start, 0) == '.' && word.Start > 0);
        }

        if (words.Is(next, SentenceWordKinds.Ordered))
        {
            return true;
        }

        var before = Words.BeforeSpace(text, word.Start);
        if (opening.Kind != OpeningKind.Capital || before.Length == 0)
        {
            return false;
        }

        var lead = text.Substring(before.Start, before.Length);
        return words.Is(lead, SentenceWordKinds.Ordinal)
            || (words.Is(lead, SentenceWordKinds.Join) && Words.SignBefore(text, before.Start, 0) == '.');
    }

    /// <summary>Whether a word is a number that can be an ordinal one: "3", "IV".</summary>
    private static bool IsNumeral(string text, Span word) =>
        (word.Length <= 2 && Words.IsNumber(text, word)) || (Words.IsRoman(text, word) && char.IsUpper(text[word.Start]));

    private static bool IsLatin(char letter) => letter < '\u0250';

    /// <summary>Whether a word is single letters with full stops or hyphens between them: "U.S", "J.-P".</summary>
    private static bool IsLetters(string text, Span word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            var isLetter = char.IsLetter(text[i]);
            if (isLetter ? i > word.Start && char.IsLetter(text[i - 1]) : text[i] is not ('.' or '-'))
            {
                return false;
            }
        }

        return text.IndexOf('.', word.Start, word.Length) >= 0;
    }

    /// <summary>What the longest abbreviation is that ends with a word, and whether it has parts before the word.</summary>
    private (SentenceWordKinds Kinds, bool IsComposed) KindsOf(string text, Span word)
    {
        var (kinds, isComposed) = (SentenceWordKinds.None, false);
        if (!words.MayEndAbbreviation(text, word))
        {
            return (kinds, isComposed);
        }

        foreach (var abbreviation in Compositions(text, word))
        {
            if (words.Abbreviation(abbreviation) is var found and not SentenceWordKinds.None)
            {
                (kinds, isComposed) = (found, abbreviation.Length > word.Length);
            }
        }

        return (kinds, isComposed);
    }

    /// <summary>A word, and the same together with the parts before it: "B", "z.B".</summary>
    private static IEnumerable<string> Compositions(string text, Span word)
    {
        var whole = text.Substring(word.Start, word.Length);
        yield return whole;

        // "l’art. 3"
        if (whole.LastIndexOfAny(['’', '\'']) is > 0 and var apostrophe)
        {
            yield return whole.Substring(apostrophe + 1);
            yield break;
        }

        for (var parts = 1; parts < MostParts && word.Start > 1 && char.IsWhiteSpace(text[word.Start - 1]) && text[word.Start - 2] == '.'; parts++)
        {
            word = Words.Before(text, word.Start - 2);
            if (word.Length is 0 or > 4)
            {
                yield break;
            }

            whole = $"{text.Substring(word.Start, word.Length)}.{whole}";
            yield return whole;
        }
    }
}
