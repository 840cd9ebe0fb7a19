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

            page.Markup.Raw(">");
            WriteText(page, caveat, language, null);
            page.Markup.Raw("</li>\n");
        }

        page.Markup.Raw(isOpen ? "</ul>\n" : "");
    }

    /// <summary>Writes the caveats of several notes, each once and after its letter.</summary>
    /// <param name="page">The page.</param>
    /// <param name="group">The notes.</param>
    /// <param name="place">The id of their place.</param>
    public static void WriteShared(Page page, NoteGroup group, string place)
    {
        page.Markup.Raw("<div class=\"quoin-shared\">\n<p class=\"quoin-label\">").Text(page.Words.Caveats).Raw("</p>\n<ul class=\"quoin-caveats\">\n");
        foreach (var (caveat, language) in group.Caveats)
        {
            var letter = group.LetterOf(caveat, language);
            page.Markup.Raw("<li class=\"quoin-caveat-item\"").Attribute("id", page.Id(IdOf(place, letter))).Raw("><span class=\"quoin-letter\">").Text(letter).Raw("</span> ");
            WriteText(page, caveat, language, IsFirstHere(page, caveat) ? MarkIds.Of(caveat) : null);
            page.Markup.Raw("</li>\n");
        }

        page.Markup.Raw("</ul>\n</div>\n");
    }

    /// <summary>Writes links to the caveats of a claim in such a list; nothing for a claim without caveats.</summary>
    public static void WriteReferences(Page page, NoteGroup group, StatedClaim stated, string place)
    {
        if (stated.Claim.Caveats.Count > 0)
        {
            page.Markup.Raw("<p class=\"quoin-caveat-refs\"><span class=\"quoin-label\">").Text(page.Words.Caveats).Raw(":</span>");
            foreach (var letter in group.LettersOf(stated))
            {
                page.Markup.Raw(" <a").Attribute("href", page.Fragment(IdOf(place, letter))).Raw(">").Text(letter).Raw("</a>");
            }

            page.Markup.Raw("</p>\n");
        }
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

    private static void WriteText(Page page, Caveat caveat, string language, string? id)
    {
        page.Markup.Raw("<span class=\"quoin-kind\">").Text(ModelWords.Of(caveat.KindDefinition, caveat.Kind, page.Words.CaveatKinds, page.Reader)).Raw(":</span> <span class=\"quoin-caveat-text\"");
        if (id is not null)
        {
            page.Markup.Attribute("id", page.Id(id));
        }

        var text = PickedText.Of(caveat.Statement, language);
        page.Markup.Language(text.Language, page.Words.Language).Raw(">").Text(text.Text).Raw("</span>");
        StandingParts.WriteDays(page, caveat);
        FieldParts.WriteInline(page, caveat.FieldValues, page.Words.Language);
    }

    private static string IdOf(string place, string letter) => $"{place}-{letter}";

    /// <summary>Whether this is the place of a caveat that has none in the body.</summary>
    private static bool IsFirstHere(Page page, Caveat caveat) => page.Marks is { } marks && !marks.IsPresent(caveat) && page.Take(MarkIds.Of(caveat));
}
