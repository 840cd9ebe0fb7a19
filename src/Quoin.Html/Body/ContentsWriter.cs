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
        var levels = new Stack<int>();
        foreach (var heading in headings)
        {
            while (levels.Count > 1 && levels.Peek() > heading.Level && levels.ElementAt(1) >= heading.Level)
            {
                markup.Raw("</li>\n</ol>\n");
                levels.Pop();
            }

            if (levels.Count == 0 || levels.Peek() < heading.Level)
            {
                markup.Raw("<ol>\n");
                levels.Push(heading.Level);
            }
            else
            {
                markup.Raw("</li>\n");
                levels.Pop();
                levels.Push(heading.Level);
            }

            WriteEntry(page, heading, languages.At(heading.Span.Start));
        }

        while (levels.TryPop(out _))
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
