using Quoin.Html.Marks;
using Quoin.Html.Text;
using Quoin.Html.Words;

namespace Quoin.Html.Parts;

/// <summary>Caveats. Each is always written in full.</summary>
internal static class CaveatParts
{
    /// <summary>Writes caveats as a list, each after its kind.</summary>
    /// <param name="page">The page.</param>
    /// <param name="caveats">The caveats; nothing is written for an empty list.</param>
    /// <param name="language">The BCP 47 tag of the language that is asked for: that of the claim's text.</param>
    /// <param name="around">That of the surroundings; null if it is not known.</param>
    public static void WriteList(Page page, IEnumerable<Caveat> caveats, string language, string? around)
    {
        var isOpen = false;
        foreach (var caveat in caveats)
        {
            if (!isOpen)
            {
                page.Markup.Raw("<ul class=\"quoin-caveats\"").Language(page.Words.Language, around).Raw(">\n");
                isOpen = true;
            }

            page.Markup.Raw("<li class=\"quoin-caveat-item\"");
            if (IsFirstHere(page, caveat))
            {
                page.Markup.Attribute("id", page.Id(MarkIds.Of(caveat)));
            }

            page.Markup.Raw("><span class=\"quoin-kind\">").Text(Kind(page.Words, caveat)).Raw(":</span> <span class=\"quoin-caveat-text\"");
            var text = PickedText.Of(caveat.Statement, language);
            page.Markup.Language(text.Language, page.Words.Language).Raw(">").Text(text.Text).Raw("</span></li>\n");
        }

        page.Markup.Raw(isOpen ? "</ul>\n" : "");
    }

    /// <summary>Writes the caveats of a claim within a line, each in parentheses.</summary>
    public static void WriteInline(Page page, StatedClaim stated, string around)
    {
        foreach (var caveat in stated.Claim.Caveats)
        {
            var text = PickedText.Of(caveat.Statement, stated.Language);
            page.Markup.Raw(" <span class=\"quoin-caveat-text\"").Language(text.Language, around).Raw(">(").Text(text.Text).Raw(")</span>");
        }
    }

    /// <summary>Whether this is the place of a caveat that has none in the body.</summary>
    private static bool IsFirstHere(Page page, Caveat caveat) => page.Marks is { } marks && !marks.IsPresent(caveat) && page.Take(MarkIds.Of(caveat));

    private static string Kind(InterfaceWords words, Caveat caveat) => words.CaveatKinds.TryGetValue(caveat.Kind, out var kind) ? kind : caveat.Kind.ToString();
}
