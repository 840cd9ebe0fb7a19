namespace Quoin.Compiler;

/// <summary>Tells a quote of another source of the build from one that nobody wrote.</summary>
public static class QuoteAttribution
{
    /// <summary>So many other sources are named.</summary>
    private const int Shown = 3;

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

        var resolved = new Dictionary<ContentDiagnostic, ContentDiagnostic>();
        foreach (var (diagnostic, words) in result.Missing)
        {
            if (Places(words, library, cancellation) is { Count: > 0 } places)
            {
                var shown = string.Join(" and ", places.Take(Shown)) + (places.Count > Shown ? $" and {places.Count - Shown} more" : "");
                var ownSource = diagnostic.Arguments[0];
                resolved[diagnostic] = new DiagnosticBag(diagnostic.Path).Report(Rules.QuoteElsewhere, diagnostic.Range, ownSource, shown);
            }
        }

        return result.Diagnostics.Select(diagnostic => resolved.TryGetValue(diagnostic, out var better) ? better : diagnostic).ToEquatableArray();
    }

    private static List<string> Places(string words, SourceLibrary library, CancellationToken cancellation)
    {
        var places = new List<string>();

        // One word proves nothing about where it was taken from.
        if (WordBreaks.IsOneWord(words))
        {
            return places;
        }

        // Nearly every source is ruled out so, without being folded.
        var pairs = WordPairs.Of(words).ToArray();
        foreach (var file in library.Files.Where(MayHave).OrderBy(file => file.Path, FilePaths.Order))
        {
            cancellation.ThrowIfCancellationRequested();
            var source = SourceDocument.Of(file);
            var hits = new QuoteFinder(source).Find(words, MatchTier.Typographic);
            if (hits.Find(hit => Boundaries.IsWhole(source.Text, hit.Span)) is { } hit)
            {
                places.Add($"'{file.Name}', {source.Describe(hit.Span.Start)}");
            }
        }

        return places;

        bool MayHave(SourceFile file)
        {
            cancellation.ThrowIfCancellationRequested();
            return file.MayHave(pairs);
        }
    }
}
