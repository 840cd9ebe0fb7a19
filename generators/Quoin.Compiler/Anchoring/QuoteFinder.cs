namespace Quoin.Compiler;

/// <summary>Finds the places of words in a source.</summary>
internal sealed class QuoteFinder(SourceDocument source)
{
    private readonly FoldedText _whitespace = FoldedText.OfWhitespace(source.Text);
    private FoldedText? _typographic;

    /// <summary>The source as a tier reads it; whatever matches on a stricter tier matches in it too.</summary>
    public FoldedText Folded(MatchTier tier) => tier == MatchTier.Typographic
        ? _typographic ??= TypographicFold.Of(source.Text)
        : _whitespace;

    /// <summary>Words as a tier reads them.</summary>
    public static string Fold(string words, MatchTier tier) =>
        tier == MatchTier.Typographic ? TypographicFold.OfWords(words) : Whitespace.Collapse(words);

    /// <summary>Every place, in the order of the source; each with the strictest tier on which it matches.</summary>
    /// <param name="words">The words.</param>
    /// <param name="loosest">White space, or typography too.</param>
    public List<Hit> Find(string words, MatchTier loosest)
    {
        var folded = Fold(words, loosest);
        if (folded.Length == 0)
        {
            return [];
        }

        var text = Folded(loosest);
        var starts = FindAll(text.Text, folded).FindAll(start => text.IsWhole(start, folded.Length));
        return starts.ConvertAll(start => Hit(text.Unfold(start, folded.Length), words, loosest));
    }

    private Hit Hit(Span span, string words, MatchTier loosest)
    {
        var isExact = span.Length == words.Length && string.CompareOrdinal(source.Text, span.Start, words, 0, words.Length) == 0;
        if (isExact)
        {
            return new Hit(span, MatchTier.Exact);
        }

        var isSpaced = loosest == MatchTier.Whitespace
            || Whitespace.Collapse(source.TextOf(span)) == Whitespace.Collapse(words);
        return new Hit(span, isSpaced ? MatchTier.Whitespace : MatchTier.Typographic);
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
