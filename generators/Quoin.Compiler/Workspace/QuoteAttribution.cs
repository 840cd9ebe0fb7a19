using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>Tells a quote of another source of the build from one that nobody wrote.</summary>
internal static class QuoteAttribution
{
    /// <summary>So many other sources are named.</summary>
    private const int Shown = 3;

    /// <summary>So many characters are folded in about the time that one place of a quote takes.</summary>
    private const int FoldingUnit = 256;

    /// <summary>The diagnostics of an article; where a quote that is missing stands in another source, they say so.</summary>
    /// <param name="result">The article as compiled with its own source.</param>
    /// <param name="library">All sources.</param>
    /// <param name="cancellation">Ends it early, with an <see cref="OperationCanceledException"/>.</param>
    public static EquatableArray<ContentDiagnostic> Resolve(CompileResult result, SourceLibrary library, CancellationToken cancellation = default)
    {
        if (result.Missing.Count == 0)
        {
            return result.Diagnostics;
        }

        var places = Places(result.Missing, library, cancellation);
        var resolved = new Dictionary<ContentDiagnostic, ContentDiagnostic>();
        for (var i = 0; i < result.Missing.Count; i++)
        {
            if (places[i].Count > 0)
            {
                var (diagnostic, ownSource, _) = result.Missing[i];
                var shown = string.Join(" and ", places[i].Take(Shown)) + (places[i].Count > Shown ? $" and {places[i].Count - Shown} more" : "");
                resolved[diagnostic] = new DiagnosticBag(diagnostic.Path).Report(Rules.QuoteElsewhere, diagnostic.Range, ownSource, shown);
            }
        }

        return result.Diagnostics.Select(diagnostic => resolved.TryGetValue(diagnostic, out var better) ? better : diagnostic).ToEquatableArray();
    }

    /// <summary>The places of each quote in the sources, of which each is folded once, however many quotes it may hold.</summary>
    private static List<string>[] Places(EquatableArray<MissingQuote> quotes, SourceLibrary library, CancellationToken cancellation)
    {
        var places = quotes.Select(_ => new List<string>()).ToArray();
        var counter = new CombinationCounter(Limits.Default.Combinations);

        // One word proves nothing about where it was taken from.
        var pairs = quotes.Select(quote => WordBreaks.IsOneWord(quote.Words) ? null : WordPairs.Hash(quote.Words).ToArray()).ToArray();
        foreach (var file in library.InOrder)
        {
            cancellation.ThrowIfCancellationRequested();
            QuoteFinder? finder = null;
            for (var i = 0; i < quotes.Count; i++)
            {
                // Nearly every source is ruled out so, without being folded.
                if (pairs[i] is { } wanted && file.MayHave(wanted))
                {
                    // What takes too long is not told: the quote is missing all the same.
                    if (!counter.Count(finder is null ? 1 + (file.Length / FoldingUnit) : 1))
                    {
                        return places;
                    }

                    var source = finder?.Source ?? SourceDocument.From(file);
                    finder ??= new QuoteFinder(source, counter);
                    if (finder.Find(quotes[i].Words, MatchTier.Typographic).Find(hit => Boundaries.IsWhole(source.Text, hit.Span)) is { } hit)
                    {
                        places[i].Add($"'{file.Name}', {source.Describe(hit.Span.Start)}");
                    }
                }
            }
        }

        return places;
    }
}
