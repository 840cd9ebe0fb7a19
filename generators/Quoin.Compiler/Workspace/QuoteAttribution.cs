using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>Checks whether a missing quote is in another source of the build.</summary>
internal static class QuoteAttribution
{
    /// <summary>The maximum number of other sources to name.</summary>
    private const int Shown = 3;

    /// <summary>The number of characters folded in about the time that one hit takes.</summary>
    private const int FoldingUnit = 256;

    /// <summary>The diagnostics of an article, which name other sources that contain a missing quote.</summary>
    /// <param name="result">The article, compiled with its own source.</param>
    /// <param name="library">All sources.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
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

    /// <summary>The locations of each quote in the sources. Each source is folded at most once, even if it may contain several quotes.</summary>
    private static List<string>[] Places(EquatableArray<MissingQuote> quotes, SourceLibrary library, CancellationToken cancellation)
    {
        var places = quotes.Select(_ => new List<string>()).ToArray();
        var counter = new CombinationCounter(Limits.Default.Combinations);

        // A single word does not prove where it was taken from.
        var pairs = quotes.Select(quote => WordBreaks.IsOneWord(quote.Words) ? null : WordPairs.Hash(quote.Words).ToArray()).ToArray();
        foreach (var file in library.InOrder)
        {
            cancellation.ThrowIfCancellationRequested();
            QuoteFinder? finder = null;
            for (var i = 0; i < quotes.Count; i++)
            {
                // This rules out nearly every source without folding it.
                if (pairs[i] is { } wanted && file.MayHave(wanted))
                {
                    // If the search takes too long, the quote is reported only as missing.
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
