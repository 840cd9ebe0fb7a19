using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Words of a list in a text.</summary>
/// <param name="Span">Where they are.</param>
/// <param name="Entry">The matching entry of the word list.</param>
internal readonly record struct WordingMatch(Span Span, WordingEntry Entry);

/// <summary>The words of a list in a span of a text, in order. Enumerated without allocating, because nearly always there are none.</summary>
internal readonly struct PhraseMatches(WordedText words, WordList list, Span span)
{
    public Enumerator GetEnumerator() => new(words, list, span);

    public bool Any(Func<WordingMatch, bool> predicate)
    {
        foreach (var match in this)
        {
            if (predicate(match))
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<T> Select<T>(Func<WordingMatch, T> selector)
    {
        foreach (var match in this)
        {
            yield return selector(match);
        }
    }

    public struct Enumerator(WordedText words, WordList list, Span span)
    {
        private int _at = span.Start;

        public WordingMatch Current { get; private set; }

        public bool MoveNext()
        {
            while (words.NextStart(list, _at, span.End) is var start && start < span.End)
            {
                if (words.Wording.Longest(list, words.Text, start, span) is not { } match)
                {
                    _at = start + 1;
                    continue;
                }

                _at = match.Span.End;
                if (!match.Entry.IsExempt)
                {
                    Current = match;
                    return true;
                }
            }

            return false;
        }
    }
}
