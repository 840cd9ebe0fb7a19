using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sentences;

/// <summary>What is after the end of a sentence, or after a mark that could be one.</summary>
internal enum OpeningKind
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A comma, colon, semicolon, or a mark apart, which are in no sentence's beginning.</summary>
    Continuation,

    /// <summary>A small letter.</summary>
    Small,

    /// <summary>A capital letter, or a word with one: "iPhone", "mRNA".</summary>
    Capital,

    Digit,

    /// <summary>A letter of a script without capitals, or a sign.</summary>
    Other,
}

/// <summary>The first word after a mark.</summary>
/// <param name="Kind">How it begins.</param>
/// <param name="Word">Where it begins.</param>
/// <param name="IsApart">Whether white space is before it.</param>
/// <param name="IsDash">Whether a dash is before it.</param>
/// <param name="Limit">The end of the block.</param>
internal readonly record struct Opening(OpeningKind Kind, int Word, bool IsApart, bool IsDash, int Limit)
{
    /// <summary>The maximum number of signs before the first word.</summary>
    private const int MostSigns = 16;

    /// <summary>The maximum length of a word whose letters are read.</summary>
    private const int WordReach = 32;

    /// <summary>What is after a mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The end of the mark and of what belongs to it.</param>
    /// <param name="limit">The end of the block.</param>
    public static Opening After(string text, int end, int limit)
    {
        var at = SkipSpace(text, end, limit);
        var isApart = at > end;
        if (at < limit && (text[at] is ',' or ';' or ':' or '，' or '、' or '；' or '：'
            || (isApart && text[at] is '!' or '?' && (at + 1 == limit || char.IsWhiteSpace(text[at + 1])))))
        {
            return new Opening(OpeningKind.Continuation, at, isApart, IsDash: false, limit);
        }

        var (isDash, isCode) = (false, false);
        for (var signs = 0; at < limit && signs < MostSigns && (IsDashSign(text[at]) || TrailingMarks.IsOpener(text[at])); signs++)
        {
            // Code begins a sentence whatever its letters are, and so does an option, "--quick".
            isCode |= text[at] == '`' || (text[at] == '-' && at + 2 < limit && text[at + 1] == '-' && char.IsLetter(text[at + 2]));
            isDash |= IsDashSign(text[at]);
            at = SkipSpace(text, at + 1, limit);
        }

        var kind = at >= limit ? OpeningKind.Nothing : KindOf(text, at, limit);
        return new Opening(isCode && kind == OpeningKind.Small ? OpeningKind.Other : kind, at, isApart, isDash, limit);
    }

    /// <summary>What is after a number.</summary>
    public static Opening AfterNumber(string text, int start, int limit)
    {
        while (start < limit && (char.IsDigit(text[start]) || text[start] is ',' or '-' or '–'))
        {
            start++;
        }

        return After(text, start, limit);
    }

    private static OpeningKind KindOf(string text, int at, int limit) =>
        char.IsDigit(text[at]) ? OpeningKind.Digit
        : char.IsUpper(text, at) ? OpeningKind.Capital
        : !char.IsLower(text, at) ? OpeningKind.Other
        : HasCapital(text, at, limit) ? OpeningKind.Capital
        : IsLabel(text, at, limit) ? OpeningKind.Other
        : OpeningKind.Small;

    /// <summary>Whether a word that begins with a small letter is a name or a symbol: "mRNA", "p53", "iPhone", "https://example.org".</summary>
    private static bool HasCapital(string text, int at, int limit)
    {
        limit = Math.Min(limit, at + WordReach);
        for (var i = at; i < limit && !char.IsWhiteSpace(text[i]); i++)
        {
            if (char.IsUpper(text[i]) || char.IsDigit(text[i]) || text[i] is '_' || (text[i] == ':' && i + 1 < limit && text[i + 1] == '/'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is the letter or the Roman number of a list's item: "b. Drink it", "iv) The rest".</summary>
    private static bool IsLabel(string text, int at, int limit)
    {
        var length = Words.At(text, at, limit).Length;
        var end = at + length;
        return (length == 1 || Words.IsRoman(text, new Span(at, length))) && end + 2 < limit
            && text[end] is '.' or ')' && char.IsWhiteSpace(text[end + 1]) && char.IsUpper(text[end + 2]);
    }

    private static int SkipSpace(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsDashSign(char character) => character is '-' or '–' or '—' or '―' or '‒' or '•';
}
