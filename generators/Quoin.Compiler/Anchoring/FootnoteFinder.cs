using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>Finds footnotes by their labels, or reports why it cannot.</summary>
internal sealed class FootnoteFinder(SourceDocument source, DiagnosticBag diagnostics)
{
    /// <summary>The number of labels for which a similar one is searched, because each search compares all labels.</summary>
    private const int SuggestionsLimit = 100;

    private readonly Lazy<Dictionary<string, Span>> _footnotes = new(
        () => source.Footnotes.GroupBy(static footnote => footnote.Name).ToDictionary(static same => same.Key, static same => same.First().Span, StringComparer.Ordinal));

    private int _suggestions;

    /// <summary>The whole text of the footnote that a quote names; null if there is no such footnote, or if it has no text.</summary>
    public Hit? Locate(QuoteSyntax quote) => _footnotes.Value.TryGetValue(quote.Footnote!, out var span) && span.Length > 0 ? new Hit(span, source.TierOf(span)) : null;

    /// <summary>The same; what cannot be found is reported.</summary>
    public Hit? Anchor(QuoteSyntax quote)
    {
        if (Locate(quote) is { } hit)
        {
            return hit;
        }

        var labels = _footnotes.Value.Keys;
        diagnostics.Report(
            Rules.FootnoteNotFound, quote.Range, source.Name, quote.Footnote!,
            labels.Count == 0 ? "; it has no footnotes, so quote words of it" : _suggestions++ < SuggestionsLimit ? Suggestion.For(quote.Footnote!, labels) : "");
        return null;
    }
}
