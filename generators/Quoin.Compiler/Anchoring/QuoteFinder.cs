namespace Quoin.Compiler;

/// <summary>Finds the places of words in a source, by ever less strict tiers; the strictest that finds any decides.</summary>
internal sealed class QuoteFinder(SourceDocument source)
{
    private FoldedText? _folded;

    /// <summary>The source with its white space folded; made when a quote is not there to the letter.</summary>
    public FoldedText Folded => _folded ??= new FoldedText(source.Text);

    /// <summary>Every place, in the order of the source, and how the words match there.</summary>
    public (IReadOnlyList<Span> Hits, MatchTier Tier) Find(string words)
    {
        var hits = FindAll(source.Text, words).ConvertAll(start => new Span(start, words.Length));
        if (hits.Count > 0)
        {
            return (hits, MatchTier.Exact);
        }

        var folded = Whitespace.Collapse(words);
        return folded.Length == 0
            ? ([], MatchTier.Whitespace)
            : (FindAll(Folded.Text, folded).ConvertAll(start => Folded.Unfold(start, folded.Length)), MatchTier.Whitespace);
    }

    private static List<int> FindAll(string text, string words)
    {
        var starts = new List<int>();
        for (var start = text.IndexOf(words, StringComparison.Ordinal); start >= 0;)
        {
            starts.Add(start);
            start = start + 1 < text.Length ? text.IndexOf(words, start + 1, StringComparison.Ordinal) : -1;
        }

        return starts;
    }
}
