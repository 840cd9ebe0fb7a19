using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Words in one of several texts.</summary>
/// <param name="Text">The index of the text.</param>
/// <param name="Span">Where they are in it.</param>
internal readonly record struct WordPlace(int Text, Span Span)
{
    /// <summary>Orders places by their start.</summary>
    public static readonly Comparer<WordPlace> ByStart =
        Comparer<WordPlace>.Create(static (left, right) => left.Text != right.Text ? left.Text.CompareTo(right.Text) : left.Span.Start.CompareTo(right.Span.Start));
}

/// <summary>Finds the phrases of all policies of an article in what its claims say, in one pass over the texts.</summary>
internal sealed class PolicyWordSearch
{
    /// <summary>The maximum number of characters compared for one article, which stops the search for phrases that all begin alike.</summary>
    private const int Budget = 1 << 26;

    /// <summary>The maximum number of marks on a letter that is compared; real text has fewer.</summary>
    private const int MostMarks = 8;

    /// <summary>From here on, letters and their marks are not composed.</summary>
    private const char FirstUncomposed = '\u0590';

    private static readonly List<WordPlace> None = [];

    private readonly Dictionary<char, List<(string Words, bool HasAnyEnding)>> _byFirst = [];
    private readonly Dictionary<(string Words, bool HasAnyEnding), List<WordPlace>> _found = [];
    private int _left = Budget;

    public PolicyWordSearch(EditorialArticle article)
    {
        Texts = ClaimWording.In(article);
        var phrases = new HashSet<(string, bool)>();
        foreach (var rule in article.Policies.SelectMany(static policy => policy.Phrases))
        {
            foreach (var phrase in rule.Words.Concat(rule.Exceptions))
            {
                if (phrases.Add((phrase.Words, phrase.HasAnyEnding)))
                {
                    Add(phrase);
                }
            }
        }

        for (var i = 0; i < Texts.Count && !IsTooLong; i++)
        {
            Search(i, Texts[i].Text, Texts[i].Span);
        }
    }

    /// <summary>What the claims say.</summary>
    public IReadOnlyList<ClaimWording> Texts { get; }

    /// <summary>Whether the phrases take too long to find, so that not all places are known.</summary>
    public bool IsTooLong => _left < 0;

    /// <summary>Where a phrase is, whatever the language of the text, in order.</summary>
    public List<WordPlace> Find(Phrase phrase) => _found.TryGetValue((phrase.Words, phrase.HasAnyEnding), out var places) ? places : None;

    private void Add(Phrase phrase)
    {
        if (!_byFirst.TryGetValue(phrase.Words[0], out var alike))
        {
            _byFirst.Add(phrase.Words[0], alike = []);
        }

        alike.Add((phrase.Words, phrase.HasAnyEnding));
    }

    private void Search(int index, string text, Span span)
    {
        var isAfterWord = false;
        for (var at = span.Start; at < span.End && !IsTooLong; at++)
        {
            // No phrase begins inside a word.
            var isWord = WordBreaks.IsWord(text[at]);
            if (!(isAfterWord && isWord) && _byFirst.TryGetValue(First(text, at, span.End), out var phrases))
            {
                foreach (var phrase in phrases)
                {
                    var end = Match(phrase.Words, text, at, span.End);
                    end = end >= 0 && phrase.HasAnyEnding ? SkipLetters(text, end, span.End) : end;
                    if (end >= 0 && Boundaries.AreWords(text, new Span(at, end - at)))
                    {
                        Add(phrase, new WordPlace(index, new Span(at, end - at)));
                    }
                }
            }

            isAfterWord = isWord;
        }
    }

    private void Add((string Words, bool HasAnyEnding) phrase, WordPlace place)
    {
        if (!_found.TryGetValue(phrase, out var places))
        {
            _found.Add(phrase, places = []);
        }

        places.Add(place);
    }

    /// <summary>The first character of the words at an offset, as phrases have it.</summary>
    private static char First(string text, int at, int end) =>
        EndOfMarks(text, at, end) is var next && next > at + 1 && TypographicFold.FoldCase(text.Substring(at, next - at)) is { Length: > 0 } letter ? letter[0]
        : text[at] == '…' ? '.'
        : TypographicFold.FoldCase(text[at]);

    /// <summary>The end of words that begin at an offset; -1 if they do not.</summary>
    private int Match(string words, string text, int at, int end)
    {
        for (var i = 0; i < words.Length;)
        {
            _left--;
            while (i > 0 && at < end && TypographicFold.IsInvisible(text[at]))
            {
                at++;
                _left--;
            }

            if (at == end)
            {
                return -1;
            }

            var next = EndOfMarks(text, at, end);
            if (next > at + 1 || text[at] == '…')
            {
                var letter = TypographicFold.FoldCase(text.Substring(at, next - at));
                if (letter.Length == 0 || string.CompareOrdinal(words, i, letter, 0, letter.Length) != 0)
                {
                    return -1;
                }

                (i, at) = (i + letter.Length, next);
                continue;
            }

            if (words[i++] != TypographicFold.FoldCase(text[at++]))
            {
                return -1;
            }

            // Between words there may be any white space.
            while (words[i - 1] == ' ' && at < end && TypographicFold.FoldCase(text[at]) == ' ')
            {
                at++;
                _left--;
            }
        }

        return at;
    }

    /// <summary>The offset after the marks on a letter with which it may be one character.</summary>
    private static int EndOfMarks(string text, int at, int end)
    {
        var next = at + 1;
        while (text[at] < FirstUncomposed && next < end && next - at <= MostMarks && text[next] >= Boundaries.FirstMark && Boundaries.Extends(text, next))
        {
            next++;
        }

        return next;
    }

    private int SkipLetters(string text, int at, int end)
    {
        while (at < end && (char.IsLetter(text[at]) || text[at] == Boundaries.SoftHyphen || Boundaries.Extends(text, at)))
        {
            at++;
            _left--;
        }

        return at;
    }
}
