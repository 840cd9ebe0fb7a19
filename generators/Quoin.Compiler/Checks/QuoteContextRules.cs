using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that quotes do not leave out words of their sentences that deny or limit them.</summary>
internal sealed class QuoteContextRules
{
    /// <summary>The maximum number of fixes for an article, because each needs a search of the source.</summary>
    private const int FixLimit = 100;

    private readonly EditorialArticle _article;
    private readonly Lazy<MarkedSpans> _marked;
    private readonly Lazy<Anchorer> _anchorer;
    private int _fixes;

    private QuoteContextRules(EditorialArticle article)
    {
        _article = article;
        _marked = new Lazy<MarkedSpans>(() => new MarkedSpans(article.Model));

        // Only locates fixes; what it would report is of no interest.
        _anchorer = new Lazy<Anchorer>(() => new Anchorer(article.Source, article.Annotation.Language.Value, new DiagnosticBag(article.Annotation.Path, article.Annotation.Limits), CancellationToken.None));
    }

    /// <summary>Checks the claims and the evidence that are valid, and the caveats.</summary>
    public static void Check(EditorialArticle article)
    {
        var rules = new QuoteContextRules(article);
        for (var i = 0; i < article.Model.Evidence.Count; i++)
        {
            rules.Check(article.Model.Evidence[i].Mark, article.Annotation.Evidence[i], article.Model.Evidence[i].Standing.Stands);
        }

        for (var i = 0; i < article.Model.Caveats.Count; i++)
        {
            rules.Check(article.Model.Caveats[i].Mark, article.Annotation.Caveats[i].Mark, isValid: true);
        }

        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            rules.Check(article.Model.Claims[i].Mark, article.Annotation.Claims[i].Mark, article.Model.Claims[i].Standing.Stands);
        }
    }

    private void Check(MarkModel mark, MarkSyntax syntax, bool isValid)
    {
        if (!isValid)
        {
            return;
        }

        List<Span>? spans = null;
        var next = 0;
        foreach (var quote in syntax.Quotes)
        {
            // A quote with omissions has several parts.
            var isReported = false;
            for (var first = next; next < mark.Quotes.Count && (next == first || mark.Quotes[next].FollowsOmission); next++)
            {
                isReported = isReported || Check(mark.Quotes[next], spans ??= Sort(mark.Quotes), quote);
            }
        }
    }

    /// <returns>Whether something was reported.</returns>
    private bool Check(QuoteModel part, List<Span> spans, QuoteSyntax quote)
    {
        var span = part.Anchor.Span;
        if (_article.Words(part.Language) is not { } source
            || _article.Sentences.At(span.Start) is not { } first || _article.Sentences.At(span.End - 1) is not { } last)
        {
            return false;
        }

        var context = new SentenceContext(source);

        // What is between two quotes of a mark counts only for what comes after the first.
        var index = spans.BinarySearch(span, Span.ByStart);
        var isFirst = index == 0 || spans[index - 1].End <= first.Start;
        var end = index + 1 < spans.Count ? Math.Min(spans[index + 1].Start, last.End) : last.End;
        var before = isFirst ? Unseen(context.Before(first.Start, span.Start, first.End), span, quote.Prefix) : null;
        var after = Unseen(context.After(span.End, end), span, quote.Suffix);

        // "The idea that … was refuted": a denial says more than a limit.
        var isBefore = before is not null && (before.Value.IsDenial || after is not { IsDenial: true });
        if ((isBefore ? before : after) is not { } words)
        {
            return false;
        }

        var canExtend = CanExtend(spans, first, last);
        if (isBefore)
        {
            Report("Before", words, quote, first, QuoteFields.Prefix, words.IsDenial ? "a few words before it and those up to the quote" : "from there to the quote", canExtend);
        }
        else
        {
            Report("After", words, quote, first, QuoteFields.Suffix, words.IsDenial ? "the words up to it and a few after it" : "from the quote to there", canExtend);
        }

        return true;
    }

    /// <summary>The spans of quotes in the order of the source. Nearly all marks have one quote.</summary>
    private static List<Span> Sort(EquatableArray<QuoteModel> quotes) => quotes.Count == 1
        ? [quotes[0].Anchor.Span]
        : quotes.Select(static quote => quote.Anchor.Span).OrderBy(static span => span.Start).ToList();

    /// <summary>The words, unless the author has seen them: gave them beside the quote, or quotes them elsewhere.</summary>
    private ContextWords? Unseen(ContextWords? found, Span quote, string? beside) => found is { } words
        && !(beside is not null && Whitespace.Collapse(beside).IndexOf(Whitespace.Collapse(_article.Source.TextOf(words.Span)), StringComparison.OrdinalIgnoreCase) >= 0)
        && !_marked.Value.Cover(words.Clause, quote)
            ? found
            : null;

    /// <summary>Whether the whole sentence can be quoted in place of a part of it.</summary>
    private static bool CanExtend(List<Span> spans, Span first, Span last) =>
        first == last && spans.Count(span => span.End > first.Start && span.Start < first.End) == 1;

    private void Report(string side, ContextWords words, QuoteSyntax quote, Span sentence, Field context, string reach, bool canExtend) => _article.Report(
        words.IsDenial ? Rules.QuoteBesideNegation : Rules.QuoteLeavesLimit, quote.Range,
        canExtend ? WholeSentence(quote, sentence) : [],
        side, Whitespace.Collapse(_article.Source.TextOf(words.Span)), _article.Source.Describe(words.Span.Start), reach, context.Key);

    private EquatableArray<ContentFix> WholeSentence(QuoteSyntax quote, Span sentence)
    {
        if (_fixes++ >= FixLimit)
        {
            return [];
        }

        var whole = quote with { Exact = Whitespace.Collapse(_article.Source.TextOf(sentence)) };
        var isRight = _anchorer.Value.Locate(whole) is { } hit && hit.Span == sentence
            && !_article.Model.Sections.Any(section => section.Extent.Start > sentence.Start && section.Extent.Start < sentence.End);
        return isRight
            ? Replacement.Of(FixKinds.WholeSentence, "Quote the whole sentence", _article.Annotation.Path, quote.Range, quote.Form, whole.Exact)
            : [];
    }
}
