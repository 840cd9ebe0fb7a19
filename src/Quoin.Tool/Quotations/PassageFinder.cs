using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Tool.Quotations;

/// <summary>Finds words in a source by the rules of the compiler: white space, markup and typography may differ; letters and their case may not.</summary>
internal static class PassageFinder
{
    /// <summary>A quote of words, wherever they are.</summary>
    public static QuoteSyntax Quote(string words) => new(words, null, null, 0, default, ScalarForm.DoubleQuoted);

    /// <summary>The hits among which a build would choose, in the order of the source. A hit of words with omissions has parts.</summary>
    public static IReadOnlyList<Hit> Find(QuotedSource source, QuoteSyntax quote) => Find(source, quote, selection => selection.Picked(quote.Occurrence));

    /// <summary>All hits, in the order of the source. A build prefers those that need no other white space or typography; a reader sees no difference.</summary>
    public static IReadOnlyList<Hit> FindAll(QuotedSource source, string words) => Find(source, Quote(words) with { Occurrence = 1 }, static selection => selection.Allowed);

    private static IReadOnlyList<Hit> Find(QuotedSource source, QuoteSyntax quote, Func<QuoteSelection, IReadOnlyList<Hit>> select)
    {
        var read = Select(source.Locator, quote);
        if (read.Hits.Count > 0 || source.InFile is not { } file)
        {
            return select(read);
        }

        // A hit in the file may be in what no reader sees.
        return [.. select(Select(file, quote)).Select(source.Markup.Read).OfType<Hit>().Where(hit => Parts(hit).All(source.Locator.IsWhole))];
    }

    /// <summary>The hits that begin or end inside a word or a number, of words that have no others.</summary>
    public static IReadOnlyList<Hit> FindCut(QuotedSource source, QuoteSyntax quote) =>
        source.Locator.Whole(quote) is { Whole.Count: 0 } cut ? cut.Hits : [];

    /// <summary>The hits of all words, or if there is none, of their parts.</summary>
    private static QuoteSelection Select(QuoteLocator locator, QuoteSyntax quote)
    {
        var whole = locator.Whole(quote);
        return whole.Hits.Count == 0 && Omission.Split(quote.Exact) is { Count: > 0 and <= Omission.PartsLimit } parts && parts[0] != quote.Exact
            ? locator.Joined(quote, parts)
            : whole;
    }

    /// <summary>The parts of a hit: itself if it has no omissions.</summary>
    public static IReadOnlyList<Hit> Parts(Hit hit) => hit.Parts ?? [hit];

    /// <summary>The hit from the beginning of its first sentence to the end of its last one.</summary>
    public static Hit ExtendToSentence(QuotedSource source, Hit hit)
    {
        List<Hit> parts = [.. Parts(hit)];
        parts[0] = Extend(parts[0], start: source.Sentences.At(parts[0].Span.Start)?.Start, end: null);
        parts[^1] = Extend(parts[^1], start: null, end: source.Sentences.At(parts[^1].Span.End - 1)?.End);
        var span = new Span(parts[0].Span.Start, parts[^1].Span.End - parts[0].Span.Start);
        return new Hit(span, hit.Tier, parts.Count > 1 ? parts : null);
    }

    /// <summary>The words of the source at a hit, as a quote writes them.</summary>
    public static string WordsAt(SourceDocument source, Hit hit) =>
        string.Join(" […] ", Parts(hit).Select(part => Whitespace.Collapse(source.TextOf(part.Span))));

    private static Hit Extend(Hit hit, int? start, int? end)
    {
        var (first, last) = (Math.Min(start ?? hit.Span.Start, hit.Span.Start), Math.Max(end ?? hit.Span.End, hit.Span.End));
        return hit with { Span = new Span(first, last - first) };
    }
}
