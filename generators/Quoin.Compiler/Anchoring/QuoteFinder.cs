namespace Quoin.Compiler;

/// <summary>A place where words stand, and how they match there.</summary>
internal readonly record struct Hit(Span Span, MatchTier Tier);

/// <summary>Finds the places of words in a source.</summary>
internal sealed class QuoteFinder(SourceDocument source)
{
    /// <summary>The source with its white space folded: whatever matches to the letter matches in it too.</summary>
    public FoldedText Folded { get; } = new(source.Text);

    /// <summary>Every place, in the order of the source.</summary>
    public List<Hit> Find(string words)
    {
        var folded = Whitespace.Collapse(words);
        return folded.Length == 0 ? [] : FindAll(Folded.Text, folded).ConvertAll(start => Hit(Folded.Unfold(start, folded.Length), words));
    }

    private Hit Hit(Span span, string words)
    {
        var isExact = span.Length == words.Length && string.CompareOrdinal(source.Text, span.Start, words, 0, words.Length) == 0;
        return new Hit(span, isExact ? MatchTier.Exact : MatchTier.Whitespace);
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
