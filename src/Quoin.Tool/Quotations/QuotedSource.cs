using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Binding;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Tool.Drafts;

namespace Quoin.Tool.Quotations;

/// <summary>A source in which words are searched.</summary>
/// <param name="file">The source; its text is not null.</param>
/// <param name="limit">The maximum number of candidates to examine.</param>
/// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
internal sealed class QuotedSource(SourceFile file, int limit, CancellationToken cancellation)
{
    private QuoteLocator? _locator;
    private QuoteLocator? _inFile;
    private MarkupFinder? _markup;
    private QuotePlacer? _placer;
    private NearestText? _nearest;
    private SentenceList? _sentences;
    private string? _language;

    public SourceFile File => file;

    public SourceDocument Document { get; } = SourceDocument.From(file);

    /// <summary>The annotation of the source; null if there is none, or several.</summary>
    public Annotation? Annotation { get; init; }

    /// <summary>The language of the source, or what its letters and words show.</summary>
    public string Language => _language ??= Annotation?.Language.Value is { Length: > 0 } language ? language : LanguageGuess.Of(Document.Text) ?? "en";

    public CancellationToken Cancellation => cancellation;

    /// <summary>Locates quotes as a build does.</summary>
    public QuoteLocator Locator => _locator ??= new QuoteLocator(Document, limit, cancellation);

    /// <summary>Locates quotes in the file with its markup; null if it has none.</summary>
    public QuoteLocator? InFile => Document.HasMarkup ? _inFile ??= new QuoteLocator(Document.AsFile(), limit, cancellation, isFile: true) : null;

    /// <summary>Reads hits in the file as hits in the reading text.</summary>
    public MarkupFinder Markup => _markup ??= new MarkupFinder(Document, limit, cancellation);

    /// <summary>Finds the quotes that anchor at a span.</summary>
    public QuotePlacer Placer => _placer ??= new QuotePlacer(Document);

    /// <summary>Finds the text that is nearest to missing words.</summary>
    public NearestText Nearest => _nearest ??= new NearestText(Document, Locator.Finder.Folded(Definitions.MatchTier.Typographic), Language, cancellation);

    /// <summary>The sentences. The headings that the annotation names are none.</summary>
    public SentenceList Sentences => _sentences ??= new SentenceList(Document, Headings(), _ => Language);

    private IEnumerable<Span> Headings() => Annotation is null ? [] : Annotation.Sections
        .Where(static section => section.Quotes.Count > 0 && MarkBinder.IsHeading(section))
        .Select(section => Locator.LocateHeading(section.Quotes[0]))
        .OfType<Hit>().Select(static hit => hit.Span);
}
