using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Sources;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Quotations;

/// <summary>The result of a search for words.</summary>
/// <param name="Sources">The number of sources that were searched.</param>
/// <param name="Passages">The passages, in the order of the sources; no more than <see cref="QuoteSearch.Shown"/>.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Nearest">If there are none, the nearest text; null if none is near.</param>
internal sealed record QuoteResult(int Sources, IReadOnlyList<Passage> Passages, int Count, NearestPassage? Nearest)
{
    /// <summary>For each source that was not searched, why, and how to fix it. The words may be there.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];
}

/// <summary>Searches words in sources.</summary>
internal static class QuoteSearch
{
    /// <summary>The maximum number of passages to show. Who has more needs more words, not a longer list.</summary>
    public const int Shown = 20;

    /// <summary>Searches words.</summary>
    /// <param name="session">The session.</param>
    /// <param name="content">The content.</param>
    /// <param name="request">What to search.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">The words cannot be searched.</exception>
    public static QuoteResult Run(ToolSession session, ContentSet content, QuoteRequest request, CancellationToken cancellation)
    {
        var words = request.Check();
        var files = QuoteSources.Select(session, content, request.Sources);
        var unread = QuoteSources.Unread(session, content, request.Sources);
        var limits = content.Project.Settings.Limits;
        var hits = InParallel(files, file => Hits(new QuotedSource(file, limits.Combinations, cancellation), words, request.ExtendsToSentence), cancellation);
        var (passages, count) = (new List<Passage>(), hits.Sum(static found => found.Count));
        for (var i = 0; i < files.Count && passages.Count < Shown; i++)
        {
            if (hits[i].Count == 0)
            {
                continue;
            }

            var source = new QuotedSource(files[i], limits.Combinations, cancellation) { Annotation = QuoteSources.AnnotationOf(content, files[i]) };
            passages.AddRange(hits[i].Take(Shown - passages.Count).Select(hit => Try(source, hit)));
        }

        // The nearest text may be the opposite of what a source says that was not searched.
        if (count > 0 || unread.Count > 0)
        {
            return new QuoteResult(files.Count, passages, count, null) { Unread = unread };
        }

        // Of equally near ones, that of the first source.
        var nearest = InParallel(files, file => NearestPassage.In(new QuotedSource(file, limits.Combinations, cancellation), words), cancellation)
            .OfType<NearestPassage>().MinBy(static candidate => candidate.Distance);
        if (nearest is { Passage.Hit: var near })
        {
            var source = new QuotedSource(nearest.Source.File, limits.Combinations, cancellation) { Annotation = QuoteSources.AnnotationOf(content, nearest.Source.File) };
            nearest = nearest with { Source = source, Passage = Try(source, request.ExtendsToSentence ? PassageFinder.ExtendToSentence(source, near) : near) };
        }

        return new QuoteResult(files.Count, passages, count, nearest);

        Passage Try(QuotedSource source, Hit hit)
        {
            var passage = PassageQuotes.At(source, hit);
            return passage with { Findings = PasteTrial.Check(passage, limits) };
        }
    }

    /// <summary>The hits, each passage once: words may be in a sentence several times.</summary>
    private static IReadOnlyList<Hit> Hits(QuotedSource source, string words, bool extends)
    {
        var hits = PassageFinder.FindAll(source, words);
        return source.Locator.Counter.IsExceeded
            ? throw new ToolException($"The words, or parts of them, are in '{SafeText.Escape(source.File.Name)}' in too many places; type more of the sentence")
            : extends ? [.. hits.Select(hit => PassageFinder.ExtendToSentence(source, hit)).DistinctBy(static hit => hit.Span)]
            : hits;
    }

    private static T[] InParallel<T>(IReadOnlyList<SourceFile> files, Func<SourceFile, T> compute, CancellationToken cancellation)
    {
        var results = new T[files.Count];
        try
        {
            Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = compute(files[i]));
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(static inner => inner is ToolException))
        {
            // Whichever source was first, the message must be the same on every run.
            throw exception.InnerExceptions.OfType<ToolException>().OrderBy(static inner => inner.Message, StringComparer.Ordinal).First();
        }

        return results;
    }
}
