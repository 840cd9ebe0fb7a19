using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>A text in a language that has word lists, to ask for their words.</summary>
/// <param name="wording">The word lists.</param>
/// <param name="text">The text.</param>
/// <param name="isAskedOften">Whether to read the whole text once for all lists, at the first question; otherwise only the span that is asked for is read.</param>
internal sealed class WordedText(Wording wording, string text, bool isAskedOften = false)
{
    private PhraseIndex? _index;

    public string Text => text;

    public Wording Wording => wording;

    private PhraseIndex? Index => isAskedOften ? _index ??= new PhraseIndex(wording.Phrases, text) : null;

    /// <summary>The words of a list in a span of the text, in order, without those that only look like them.</summary>
    public PhraseMatches Find(WordList list, Span span) => new(this, list, span);

    /// <summary>The first words of a list in a span of the text; null if there are none.</summary>
    public WordingMatch? First(WordList list, Span span)
    {
        foreach (var match in Find(list, span))
        {
            return match;
        }

        return null;
    }

    /// <summary>The words of a list that begin where a span begins; null if there are none.</summary>
    public WordingMatch? At(WordList list, Span span) =>
        span.Length > 0 && Index?.MayBegin(list, span.Start) != false && wording.Longest(list, text, span.Start, span) is { } match && !match.Entry.IsExempt ? match : null;

    /// <summary>The next place from an offset on where words of a list may begin, or the end: between words.</summary>
    public int NextStart(WordList list, int offset, int end)
    {
        if (Index is { } index)
        {
            return index.Next(list, offset, end);
        }

        var isAfterWord = offset > 0 && WordBreaks.IsWord(text[offset - 1]);
        for (; offset < end; offset++)
        {
            // Most letters are inside a word, where no phrase begins.
            var isWord = WordBreaks.IsWord(text[offset]);
            if (!(isAfterWord && isWord) && wording.Phrases.MayBeginWith(text[offset]))
            {
                return offset;
            }

            isAfterWord = isWord;
        }

        return end;
    }
}
