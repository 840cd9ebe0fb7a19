using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Anchoring;

/// <summary>Finds quotes that are written with the markup of the source, in the text of its file.</summary>
internal sealed class MarkupFinder(SourceDocument source, int limit, CancellationToken cancellation)
{
    private QuoteLocator? _file;

    /// <summary>The only hit of a quote in the file; null if there is none, or if the file has no markup.</summary>
    public Hit? Locate(QuoteSyntax quote) => source.HasMarkup ? File.Locate(quote) : null;

    /// <summary>The only hit of a heading in the file; null if there is none, or if the file has no markup.</summary>
    public Hit? LocateHeading(QuoteSyntax quote) => source.HasMarkup ? File.LocateHeading(quote) : null;

    /// <summary>The hit in the reading text of a hit in the file; null if no reader sees it. It may cut a word that markup divides in the file.</summary>
    public Hit? Read(Hit inFile)
    {
        var parts = inFile.Parts?.Select(Read).ToList();
        return Visible(source.FromFile(inFile.Span)) is not { } span || parts?.Contains(null) == true
            ? null
            : new Hit(span, MatchTier.Markup, parts?.ConvertAll(static part => part!));
    }

    private QuoteLocator File => _file ??= new QuoteLocator(source.AsFile(), limit, cancellation, isFile: true);

    private Span? Visible(Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Whitespace.Is(source.Text[start]))
        {
            start++;
        }

        while (end > start && Whitespace.Is(source.Text[end - 1]))
        {
            end--;
        }

        var visible = new Span(start, end - start);
        return visible.Length > 0 ? visible : null;
    }
}
