using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Counts the sentences that marks and asides account for, and reports the others.</summary>
internal static class CoverageMeter
{
    /// <param name="source">The source.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="article">The article, without its coverage.</param>
    /// <param name="diagnostics">Receives the diagnostics, which are in the source.</param>
    /// <param name="cancellation">Checked between sentences.</param>
    /// <returns>The article, with its coverage.</returns>
    public static ArticleModel Measure(
        SourceDocument source, IReadOnlyList<Span> sentences, ArticleModel article, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var quoted = new List<Span>();
        foreach (var group in article.Groups)
        {
            if (group.Kind != MarkKind.Section)
            {
                foreach (var mark in group.Marks)
                {
                    Add(mark.Quotes, quoted);
                }
            }
        }

        var setAside = new List<Span>(article.Asides.Count);
        Add(article.Asides, setAside);
        var (marks, asides) = (Merge(quoted), Merge(setAside));
        var sections = new SectionCounts(article);
        var unaccounted = new List<UnaccountedSentence>();
        foreach (var sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Overlaps(marks, sentence))
            {
                sections.AddMarked(sentence);
            }
            else if (Overlaps(asides, sentence))
            {
                sections.AddAside(sentence);
            }
            else
            {
                sections.AddUnaccounted(sentence);
                var range = source.Range(sentence.Start, sentence.Length);
                unaccounted.Add(new UnaccountedSentence(range.StartLine, range.StartColumn, sentence));
                diagnostics.Report(Rules.SentenceUnaccounted, range, article.Id,
                    DisplayText.Excerpt(source.TextOf(sentence)));
            }
        }

        var counts = sections.ToModels();
        return article with
        {
            Coverage = new CoverageModel(sentences.Count, counts.Sum(static count => count.Marked), counts.Sum(static count => count.Asides)),
            CoverageBySection = counts,
            Unaccounted = [.. unaccounted],
        };
    }

    private static void Add(EquatableArray<QuoteModel> quotes, List<Span> spans)
    {
        foreach (var quote in quotes)
        {
            if (quote.Anchor.Span.Length > 0)
            {
                spans.Add(quote.Anchor.Span);
            }
        }
    }

    /// <summary>Merges spans into sorted ones without overlaps, so that one lookup is enough.</summary>
    private static List<Span> Merge(List<Span> spans)
    {
        spans.Sort(Span.ByStart);
        var merged = new List<Span>(spans.Count);
        foreach (var span in spans)
        {
            var last = merged.Count - 1;
            if (last >= 0 && span.Start < merged[last].End)
            {
                merged[last] = new Span(merged[last].Start, Math.Max(span.End, merged[last].End) - merged[last].Start);
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    private static bool Overlaps(List<Span> sorted, Span sentence)
    {
        var index = sorted.BinarySearch(sentence, Span.ByStart);
        var next = index >= 0 ? index : ~index;
        return (next < sorted.Count && sorted[next].Start < sentence.End) || (next > 0 && sorted[next - 1].End > sentence.Start);
    }
}
