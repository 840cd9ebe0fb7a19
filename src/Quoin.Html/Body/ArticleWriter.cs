using Quoin.Html.Marks;
using Quoin.Html.Parts;

namespace Quoin.Html.Body;

/// <summary>Writes an article, block by block: after each block, the notes about the claims that end in it.</summary>
internal static class ArticleWriter
{
    /// <summary>The fewest headings for a table of contents.</summary>
    private const int Headings = 2;

    public static void Write(Page page)
    {
        var (article, markup, languages) = (page.Article!, page.Markup, BodyLanguages.Of(page.Article!));
        var notes = new NoteGroups(page);
        var blocks = new BlockWriter(page, languages, notes);
        markup.Raw("<div class=\"quoin-article\"").Language(article.Language, null).Raw(">\n");
        if (page.Options.HasContents && page.Marks!.Headings.Count >= Headings)
        {
            ContentsWriter.Write(page, languages, article.Language);
        }

        markup.Raw("<div class=\"quoin-body\">\n");
        for (var i = 0; i < article.Body.Count;)
        {
            var first = i;
            if (article.Body[i] is FootnoteBlock footnote)
            {
                markup.Raw("<section class=\"quoin-footnotes\" role=\"doc-endnotes\"").Language(page.Words.Language, article.Language)
                    .Attribute("aria-label", page.Words.Footnotes).Raw(">\n<ol").Language(article.Language, page.Words.Language);
                markup.Raw(footnote.Number == 1 ? ">\n" : $" start=\"{footnote.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}\">\n");
                for (; i < article.Body.Count && article.Body[i] is FootnoteBlock; i++)
                {
                    blocks.Write(article.Body[i], article.Language);
                }

                markup.Raw("</ol>\n</section>\n");
            }
            else
            {
                blocks.Write(article.Body[i++], article.Language);
            }

            notes.Write(first, article.Language);
        }

        markup.Raw("</div>\n</div>\n");
    }
}
