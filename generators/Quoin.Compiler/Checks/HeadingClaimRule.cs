using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that claims quote sentences and not headings.</summary>
internal static class HeadingClaimRule
{
    public static readonly Rule Rule = new("QUO4022", "Claim quotes a heading",
        "The claim '{0}' quotes only the heading at {1}, which leaves out what the text below it says; quote a sentence of the text",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var headings = article.Model.Sections.Where(static section => section.HasHeading)
            .Select(static section => section.Mark.Quotes[0].Anchor.Span).OrderBy(static span => span.Start).ToList();
        HashSet<ulong>? titles = null;
        var known = new Dictionary<int, bool>();
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            var claim = article.Model.Claims[i];
            if (claim.Standing.Stands && AreInHeadings(claim.Mark.Quotes))
            {
                article.Report(Rule, article.Annotation.Claims[i].Mark.Quotes[0].Range, claim.Mark.Id, article.Source.Describe(claim.Mark.Quotes[0].Anchor.Span.Start));
            }
        }

        bool AreInHeadings(EquatableArray<QuoteModel> quotes)
        {
            foreach (var quote in quotes)
            {
                if (!IsInHeading(quote.Anchor.Span))
                {
                    return false;
                }
            }

            return true;
        }

        bool IsInHeading(Span quote)
        {
            var index = headings.BinarySearch(quote, Span.ByStart);
            var before = index < 0 ? ~index - 1 : index;
            if (before >= 0 && quote.End <= headings[before].End)
            {
                return true;
            }

            var leaf = article.Source.LeafAt(quote.Start);
            if (leaf < 0 || quote.End > article.Source.Leaves[leaf].Span.End)
            {
                return false;
            }

            // A block can be long, and have many quotes.
            if (!known.TryGetValue(leaf, out var isHeading))
            {
                known.Add(leaf, isHeading = article.Source.Leaves[leaf].Kind == BlockKind.Heading || IsTitle(article.Source.Leaves[leaf].Span));
            }

            return isHeading;
        }

        bool IsTitle(Span block)
        {
            if (SentenceBoundary.IsEnd(article.Source.Text[block.End - 1], SentenceEnds.Mark) || new WordSequence(article.Source.TextOf(block)).Hash is not { } hash)
            {
                return false;
            }

            titles ??= new HashSet<ulong>(article.Model.Title.Select(static title => new WordSequence(title.Text).Hash).OfType<ulong>());
            return titles.Contains(hash);
        }
    }
}
