using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Applies a project's coverage settings to an article's diagnostics. Runs after compilation, so that changing a setting does not recompile.</summary>
internal static class CoverageRules
{
    /// <param name="diagnostics">The article's diagnostics.</param>
    /// <param name="coverage">Its coverage; null if errors make it meaningless.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="cancellation">Checked before fixes are created.</param>
    public static EquatableArray<ContentDiagnostic> Apply(
        EquatableArray<ContentDiagnostic> diagnostics, CoverageRecord? coverage, CoverageSettings settings, CancellationToken cancellation = default)
    {
        var applied = new List<ContentDiagnostic>(diagnostics.Count + 1);
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.LeftOut == Rules.SentenceUnaccounted)
            {
                // The count of further sentences, which is not reported either if the severity is off.
                if (settings.Severity is not null)
                {
                    applied.Add(diagnostic);
                }
            }
            else if (diagnostic.Rule != Rules.SentenceUnaccounted)
            {
                applied.Add(diagnostic);
            }
            else if (settings.Severity is { } severity)
            {
                applied.Add(diagnostic with { Severity = severity });
            }
        }

        if (settings.Severity is not null && coverage?.Unaccounted is { } unaccounted)
        {
            cancellation.ThrowIfCancellationRequested();
            Mend(applied, unaccounted);
        }

        if (coverage is not null && settings.Minimum is { } minimum)
        {
            CheckMinimum(coverage, minimum, applied);
        }

        return [.. applied];
    }

    /// <summary>Adds fixes only to what is reported, because creating them scans the whole source.</summary>
    private static void Mend(List<ContentDiagnostic> diagnostics, UnaccountedArticle unaccounted)
    {
        var reported = Enumerable.Range(0, diagnostics.Count).Where(i => diagnostics[i].Rule == Rules.SentenceUnaccounted).ToList();
        // Sentences of a text that replaces another one as a whole are at one place of the file.
        var spans = unaccounted.Article.Unaccounted.GroupBy(sentence => (sentence.Line, sentence.Column)).ToDictionary(place => place.Key, place => place.First().Span);
        var sentences = reported.ConvertAll(i => spans[(diagnostics[i].Range.StartLine, diagnostics[i].Range.StartColumn)]);
        var faults = new DiagnosticBag(unaccounted.Annotation.Path);
        var fixes = LastResort.Guard(faults, () => SentenceFixes.Create(unaccounted.Annotation, unaccounted.Article, sentences)) ?? [];
        for (var i = 0; i < fixes.Count; i++)
        {
            diagnostics[reported[i]] = diagnostics[reported[i]] with { Fixes = fixes[i] };
        }

        diagnostics.AddRange(faults.ToArray());
    }

    private static void CheckMinimum(CoverageRecord coverage, decimal minimum, List<ContentDiagnostic> diagnostics)
    {
        var counts = coverage.Counts;
        if (counts.MissingFor(minimum) is var missing and > 0)
        {
            diagnostics.Add(new DiagnosticBag(coverage.Path).Report(
                Rules.CoverageBelowMinimum, coverage.Source,
                Text(counts.Accounted), Text(counts.Sentences), Text(counts.Percentage), Text(minimum), Text(missing)));
        }
    }

    private static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
