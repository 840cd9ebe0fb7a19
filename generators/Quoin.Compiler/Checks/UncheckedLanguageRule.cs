using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Reports each language that claims are quoted in and that has no word list for hedges and negations: unchecked must not look like correct.</summary>
internal static class UncheckedLanguageRule
{
    public static readonly Rule Rule = new("QUO4010", "Language without word lists",
        "Quoin knows the words that weaken or negate a claim in {1} but not in '{0}', so claims quoted in it were {2}; review them yourself, and say so in 'certainty-because'",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        HashSet<string>? reported = null;
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            if (!article.IsCertaintyOpen(i))
            {
                continue;
            }

            // The least certainty asserts nothing that a hedge could weaken, but its quote may still omit a negation.
            var isHedgeable = article.Model.Claims[i].Certainty > Certainty.Unknown;
            foreach (var quote in article.Model.Claims[i].Mark.Quotes)
            {
                if ((isHedgeable || quote.FollowsOmission) && article.Words(quote.Language) is null && (reported ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(quote.Language))
                {
                    article.Report(
                        Rule, Place(article, article.Annotation.Claims[i].Mark, quote),
                        quote.Language, Enumeration.Join(Wording.Languages, "and"),
                        article.Hedges(quote.Language) is null ? "not checked" : "checked only for the hedges of the model");
                }
            }
        }
    }

    /// <summary>The range where the language of a quote is given: its mark, its section or its article.</summary>
    private static TextRange Place(EditorialArticle article, MarkSyntax mark, QuoteModel quote)
    {
        if (mark.Language is { } own)
        {
            return own.Range;
        }

        for (var i = 0; i < article.Model.Sections.Count; i++)
        {
            var extent = article.Model.Sections[i].Extent;
            if (extent.Start <= quote.Anchor.Span.Start && quote.Anchor.Span.Start < extent.End
                && article.Annotation.Sections[i].Language is { } language)
            {
                return language.Range;
            }
        }

        return article.Annotation.Language.Range;
    }
}
