using System.Globalization;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>Finds the text in a source that is nearest to a missing quote. Created for the first missing quote, and kept for the others.</summary>
internal sealed class NearestText
{
    /// <summary>The maximum length of a quote to search for.</summary>
    public const int LongestQuote = 4096;

    /// <summary>The maximum number of steps for all searches of one article: about half a second.</summary>
    public const long Budget = 1 << 26;

    private const string Nowhere = ", and no similar text was found";

    private readonly SourceDocument _source;
    private readonly FoldedText _folded;
    private readonly string _text;
    private readonly HashSet<ulong> _contentWords;
    private readonly string _language;
    private readonly CancellationToken _cancellation;
    private long _budget = Budget;
    private HashSet<int>? _sentenceEnds;

    /// <param name="source">The source.</param>
    /// <param name="folded">The source, folded for the typographic tier.</param>
    /// <param name="language">The language of the source.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public NearestText(SourceDocument source, FoldedText folded, string language, CancellationToken cancellation = default)
    {
        (_source, _folded, _language, _cancellation) = (source, folded, language, cancellation);
        // The invariant culture maps letters one to one, so that offsets do not change.
        _text = folded.Text.ToLowerInvariant();
        _contentWords = ContentWords.Hash(_text);
    }

    /// <summary>A clause that continues "The quote is not in the source": the nearest text, or that there is none.</summary>
    /// <param name="words">The quote.</param>
    public string Describe(string words) => Describe(words, static _ => true, out _);

    /// <summary>The same clause, with words of the source to quote instead.</summary>
    /// <param name="words">The quote.</param>
    /// <param name="isRight">Whether words can be quoted.</param>
    /// <param name="instead">Words that can be quoted, or would be if they were unique; null if there are none.</param>
    public string Describe(string words, Predicate<string> isRight, out string? instead)
    {
        instead = null;
        var quote = TypographicFold.Fold(Whitespace.Trim(words));
        var folded = quote.Text.Trim(' ');
        if (!MayBeNear(folded))
        {
            return Nowhere;
        }

        if (folded.Length > LongestQuote)
        {
            return $"; the nearest text was not searched, because the quote is longer than {LongestQuote.ToString(CultureInfo.InvariantCulture)} characters";
        }

        var (match, isGivenUp) = Find(folded);
        if (isGivenUp)
        {
            return "; the nearest text was not searched, because too many long quotes are missing";
        }

        if (match is { } found)
        {
            instead = Whitespace.Collapse(_source.TextOf(_folded.Unfold(found.Start, found.Length)));
            return Describe(quote, Whitespace.Trim(words), found);
        }

        return DescribeEnds(folded, isRight, out instead) ?? Nowhere;
    }

    /// <summary>Where the nearest text is, and its edit distance from the quote in characters; null if none is near.</summary>
    /// <param name="words">The quote.</param>
    public (Span Span, int Distance)? Place(string words)
    {
        var folded = TypographicFold.FoldWords(Whitespace.Trim(words)).Trim(' ');
        return folded.Length <= LongestQuote && MayBeNear(folded) && Find(folded).Match is { } match
            ? (_folded.Unfold(match.Start, match.Length), match.Distance)
            : null;
    }

    private string? DescribeEnds(string words, Predicate<string> isRight, out string? instead)
    {
        instead = null;
        if (_budget < _text.Length)
        {
            return null;
        }

        _budget -= _text.Length;
        return QuoteEnds.Describe(_source, _folded, words, isRight, out instead);
    }

    /// <summary>The nearest span of the folded text, if any is near, and whether the search was abandoned.</summary>
    public (NearMatch? Match, bool IsGivenUp) Find(string words)
    {
        if (_budget < (long)_text.Length * NearestTextPattern.BlocksFor(words.Length))
        {
            return (null, true);
        }

        var search = new NearestTextSearch(_source.Text, _folded, _text, words.ToLowerInvariant(), _sentenceEnds ??= FindSentenceEnds(), _budget, _cancellation);
        var match = search.Find();
        _budget -= search.Steps;
        return (match, search.IsGivenUp);
    }

    /// <summary>Where the sentences of the source end, and where blocks without sentences do, such as headings.</summary>
    private HashSet<int> FindSentenceEnds() => new(
        new SentenceList(_source, [], _ => _language).All.Select(static sentence => sentence.End).Concat(_source.Leaves.Select(static leaf => leaf.Span.End)));

    /// <summary>Cheaply rules out most quotes that have no near text.</summary>
    private bool MayBeNear(string words)
    {
        var contentWords = ContentWords.Hash(words.ToLowerInvariant());
        return words.Length > 0
            && words.Length - NearestTextSearch.Limit(words.Length) <= _text.Length
            && (contentWords.Count < 2 || _contentWords.Overlaps(contentWords));
    }

    private string Describe(FoldedText quote, string words, NearMatch match)
    {
        var place = _source.Describe(_folded.Unfold(match.Start, match.Length).Start);
        var found = _folded.Text.Substring(match.Start, match.Length);
        var difference = match.Distance == 0
            ? $"it is at {place} with different capitalization"
            : $"the nearest text is at {place} and differs here";
        return $"; {difference} [quote → source]: " + WordDiff.Describe(quote.Text, found,
            span => quote.Unfold(span.Start, span.Length) is var original ? words.Substring(original.Start, original.Length) : "",
            span => _source.TextOf(_folded.Unfold(match.Start + span.Start, span.Length)));
    }
}
