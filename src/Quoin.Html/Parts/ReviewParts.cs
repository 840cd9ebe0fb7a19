using Quoin.Html.Marks;
using Quoin.Html.Words;

namespace Quoin.Html.Parts;

/// <summary>Who reviewed something, and when.</summary>
internal static class ReviewParts
{
    /// <summary>Writes the review of a claim. In the body of its article, that of the article, which all of its claims have, is left to the page.</summary>
    public static void WriteOf(Page page, Claim claim)
    {
        if (!ReferenceEquals(claim.Article, page.Article) || !ReferenceEquals(claim.Review, claim.Article.Review))
        {
            Write(page, claim.Review, page.Words.Language);
        }
    }

    /// <summary>Writes a review; nothing if there is none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="review">The review.</param>
    /// <param name="around">The BCP 47 tag of the language of the surroundings.</param>
    public static void Write(Page page, Review? review, string around)
    {
        if (review is null or { ReviewedBy: null, ReviewedOn: null, Due: null })
        {
            return;
        }

        var markup = page.Markup.Raw("<p class=\"quoin-review\"").Language(page.Words.Language, around).Raw(">");
        var isDone = WriteDone(page, review);
        if (review.Due is { } due)
        {
            markup.Raw(isDone ? " · " : "").Text(InterfaceWords.Fill(page.Words.ReviewDue, due.ToString()));
        }

        markup.Raw("</p>\n");
    }

    /// <summary>Writes who did it and on which day, and returns whether either is given.</summary>
    private static bool WriteDone(Page page, Review review)
    {
        var (markup, words, day) = (page.Markup, page.Words, review.ReviewedOn?.ToString());
        if (review.ReviewedBy is { } reviewer)
        {
            var parts = (day is null ? words.ReviewedBy : words.ReviewedByOn.Replace("{1}", day, StringComparison.Ordinal)).Split("{0}");
            markup.Text(parts[0]);
            TextParts.Write(page, page.Pick(reviewer), words.Language);
            markup.Text(parts[1]);
            return true;
        }

        markup.Text(day is null ? "" : InterfaceWords.Fill(words.ReviewedOn, day));
        return day is not null;
    }
}
