using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Decides which words are directly beside an offset.</summary>
internal static class Adjacency
{
    /// <summary>The maximum length of a phrase that is searched beside an offset.</summary>
    private const int Reach = 60;

    /// <summary>The words before an offset among which to search.</summary>
    public static Span Before(int offset) => new(Math.Max(offset - Reach, 0), Math.Min(offset, Reach));

    /// <summary>The words after an offset among which to search.</summary>
    public static Span After(string text, int offset) => new(offset, Math.Min(Reach, text.Length - offset));

    /// <summary>Where words end together with the connective after them, such as "that"; a comma may separate them.</summary>
    public static int AfterConnective(WordedText words, int end, int offset)
    {
        var text = words.Text;
        var at = SkipSpace(text, end, offset);
        if (at < offset && text[at] == ',')
        {
            end = at + 1;
            at = SkipSpace(text, end, offset);
        }

        return at < offset && words.At(WordList.Connective, new Span(at, offset - at)) is { } connective ? connective.Span.End : end;
    }

    /// <summary>Whether words that end at one offset are directly before another.</summary>
    public static bool IsRightBefore(string text, int end, int offset) =>
        SkipSpace(text, end, offset) == offset && IsRightAfter(text, end, offset);

    /// <summary>Whether the text goes on after a space or markup, so that no sentence begins there.</summary>
    /// <remarks>A capital on a new line begins a sentence; the text before it is a heading or the end of another paragraph.</remarks>
    public static bool IsRightAfter(string text, int end, int offset) =>
        !SentenceBoundary.HasLineBreak(text, end, offset) || offset == text.Length || !char.IsUpper(text[offset]);

    /// <summary>The offset of the next word or mark; emphasis, opening brackets and quotation marks do not separate words from each other.</summary>
    public static int SkipSpace(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or '(' or '[' || TypographicFold.IsQuotationMark(text[at])))
        {
            at++;
        }

        return at;
    }
}
