using Quoin.Html.Marks;
using Quoin.Html.Parts;

namespace Quoin.Html.Body;

/// <summary>Writes the table of contents of an article: its headings as nested lists of links.</summary>
internal static class ContentsWriter
{
    /// <summary>Writes the table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="languages">The languages of the body.</param>
    /// <param name="around">The language of the surroundings; null if it is not known.</param>
    public static void Write(Page page, BodyLanguages languages, string? around)
    {
        var headings = page.Marks!.Headings.Where(static heading => heading.Id.Length > 0).ToList();
        if (headings.Count == 0)
        {
            return;
        }

        var markup = page.Markup.Raw("<nav class=\"quoin-contents\"").Language(page.Words.Language, around).Attribute("aria-label", page.Words.Contents).Raw(">\n");
        markup.Raw("<p class=\"quoin-label\">").Text(page.Words.Contents).Raw("</p>\n");
        var depth = -1;
        foreach (var heading in headings)
        {
            // A heading without an id is not listed, so that a depth can be left out.
            for (; depth > page.Marks.DepthOf(heading); depth--)
            {
                markup.Raw("</li>\n</ol>\n");
            }

            markup.Raw(depth == page.Marks.DepthOf(heading) ? "</li>\n" : "");
            for (; depth < page.Marks.DepthOf(heading); depth++)
            {
                markup.Raw(depth + 1 < page.Marks.DepthOf(heading) ? "<ol>\n<li>" : "<ol>\n");
            }

            WriteEntry(page, heading, languages.At(heading.Span.Start));
        }

        for (; depth >= 0; depth--)
        {
            markup.Raw("</li>\n</ol>\n");
        }

        markup.Raw("</nav>\n");
    }

    /// <summary>Writes a link. A claim in a heading has its caveats here as well.</summary>
    private static void WriteEntry(Page page, HeadingBlock heading, string language)
    {
        var claims = heading.MarksIncludingInvalid.OfType<Claim>().ToList();
        page.Markup.Raw("<li>");
        foreach (var claim in claims.Where(claim => StandingParts.IsInvalid(claim, page.Options)))
        {
            StandingParts.WriteShort(page, claim, page.Words.Language);
        }

        page.Markup.Raw("<a").Attribute("href", page.Fragment(HeadingIds.Of(heading.Id))).Language(language, page.Words.Language)
            .Raw(">").Text(heading.Text).Raw("</a>");
        foreach (var claim in claims)
        {
            CaveatParts.WriteInline(page, new StatedClaim(claim, language), page.Words.Language);
        }
    }
}
