using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that claims quote sentences and not headings.</summary>
internal static class HeadingClaimRule
{
    public static readonly Rule Rule = new("QUO4022", "Claim quotes a heading",
        "The claim '{0}' quotes only the heading at {1}, which leaves out what the text below it says; quote a sentence of the text",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var headings = new HashSet<int>(article.Model.Sections.Where(static section => section.HasHeading).Select(section => Line(article, section.Mark.Quotes[0])));
        var titles = new HashSet<ulong>(article.Model.Title.Select(static title => new WordSequence(title.Text).Hash).OfType<ulong>());
        var known = new Dictionary<int, bool>();
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            var claim = article.Model.Claims[i];
            if (claim.Standing.Stands && claim.Mark.Quotes.All(IsInHeading))
            {
                article.Report(Rule, article.Annotation.Claims[i].Mark.Quotes[0].Range, claim.Mark.Id, article.Source.Describe(claim.Mark.Quotes[0].Anchor.Span.Start));
            }
        }

        bool IsInHeading(QuoteModel quote)
        {
            var line = Line(article, quote);
            if (quote.Anchor.Span.End > article.Source.Line(line).End)
            {
                return false;
            }

            // A line can be long, and have many quotes.
            if (!known.TryGetValue(line, out var isHeading))
            {
                known.Add(line, isHeading = headings.Contains(line) || IsHeading(article, line, titles));
            }

            return isHeading;
        }
    }

    /// <summary>Whether a line is a heading of Markdown, or the title on a line of its own.</summary>
    private static bool IsHeading(EditorialArticle article, int line, HashSet<ulong> titles)
    {
        var (start, end) = article.Source.Line(line);
        var text = article.Source.Text.Substring(start, end - start);
        return text.StartsWith("#", StringComparison.Ordinal)
            || IsUnderlined(article, end)
            || (new WordSequence(text).Hash is { } hash && titles.Contains(hash) && !SentenceBoundary.IsEnd(text[text.TrimEnd().Length - 1], SentenceEnds.Mark));
    }

    /// <summary>Whether the line after one that ends at an offset has only equals signs, as below a heading of Markdown.</summary>
    private static bool IsUnderlined(EditorialArticle article, int end)
    {
        var text = article.Source.Text;
        var next = end < text.Length && text[end] == '\r' ? end + 1 : end;
        return next + 1 < text.Length && text[next + 1] == '='
            && article.Source.Line(article.Source.Position(next + 1).Line) is var (start, stop)
            && text.Substring(start, stop - start).TrimEnd().All(static character => character == '=');
    }

    private static int Line(EditorialArticle article, QuoteModel quote) => article.Source.Position(quote.Anchor.Span.Start).Line;
}
