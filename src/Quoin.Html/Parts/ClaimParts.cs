using Quoin.Html.Marks;
using Quoin.Html.Words;

namespace Quoin.Html.Parts;

/// <summary>A claim with its caveats, in one piece.</summary>
internal static class ClaimParts
{
    /// <summary>Writes a claim apart from its article.</summary>
    public static void Write(Page page, Claim claim, ClaimForm form)
    {
        var (markup, stated) = (page.Markup, new StatedClaim(claim, page.Reader));
        switch (form)
        {
            case ClaimForm.Inline:
                markup.Raw("<span").Attribute("class", Class("quoin-inline", page, claim)).Language(stated.Language, null).Raw(">");
                WriteText(page, stated, stated.Language);
                CaveatParts.WriteInline(page, stated, stated.Language);
                markup.Raw("</span>");
                break;
            case ClaimForm.ListItem:
                markup.Raw("<li").Attribute("class", Class("quoin-item", page, claim)).Language(page.Words.Language, null).Raw(">");
                WriteText(page, stated, page.Words.Language);
                markup.Raw("\n");
                StandingParts.WriteDays(page, claim);
                ReviewParts.WriteOf(page, claim);
                WriteCaveats(page, stated);
                markup.Raw("</li>\n");
                break;
            default:
                markup.Raw("<div").Attribute("class", Class("quoin-card", page, claim)).Language(page.Words.Language, null).Raw(">\n<p class=\"quoin-claim-text\">");
                WriteText(page, stated, page.Words.Language);
                markup.Raw("</p>\n");
                WriteDetails(page, stated);
                WriteOrigin(page, claim);
                markup.Raw("</div>\n");
                break;
        }
    }

    /// <summary>Writes claims as a list of cards.</summary>
    public static void WriteAll(Page page, IEnumerable<Claim> claims)
    {
        var isOpen = false;
        foreach (var claim in claims)
        {
            page.Markup.Raw(isOpen ? "" : "<ul class=\"quoin-claims\">\n").Raw("<li>");
            isOpen = true;
            Write(page, claim, ClaimForm.Card);
            page.Markup.Raw("</li>\n");
        }

        page.Markup.Raw(isOpen ? "</ul>\n" : "");
    }

    /// <summary>Writes the note about a claim of the body.</summary>
    /// <param name="page">The page.</param>
    /// <param name="stated">The claim.</param>
    /// <param name="reference">The id of what the note refers back to; null if it was not written.</param>
    /// <param name="list">The list that has its caveats, and the id of its place; null to write them in the note.</param>
    public static void WriteNote(Page page, StatedClaim stated, string? reference, (NoteGroup Group, string Id)? list)
    {
        var (markup, claim) = (page.Markup, stated.Claim);
        var number = page.Marks!.NumberOf(claim);
        markup.Raw("<div").Attribute("class", Class("quoin-note", page, claim)).Attribute("id", page.Id(MarkIds.OfNote(claim))).Raw(">\n<p class=\"quoin-claim-text\">");
        if (reference is not null)
        {
            markup.Raw("<a class=\"quoin-back\" role=\"doc-backlink\"").Attribute("href", page.Fragment(reference))
                .Attribute("aria-label", InterfaceWords.Fill(page.Words.BackFromNote, number)).Raw(">").Number(number).Raw("</a> ");
        }

        WriteText(page, stated, page.Words.Language);
        markup.Raw("</p>\n");
        WriteDetails(page, stated, list);
        markup.Raw("</div>\n");
    }

    private static string Class(string name, Page page, Claim claim) =>
        name + (claim.Caveats.Count > 0 ? " quoin-qualified" : "") + (StandingParts.IsInvalid(claim, page.Options) ? " quoin-invalid" : "");

    private static void WriteText(Page page, StatedClaim stated, string around)
    {
        if (stated.Standing.Length > 0)
        {
            page.Markup.Raw("<strong class=\"quoin-standing\"").Language(stated.Language, around).Raw(">").Text(stated.Standing).Raw("</strong> ");
        }
        else if (StandingParts.IsInvalid(stated.Claim, page.Options))
        {
            StandingParts.WriteShort(page, stated.Claim, around);
        }

        page.Markup.Raw("<span class=\"quoin-statement\"").Language(stated.Language, around).Raw(">").Text(stated.Text).Raw("</span>");
    }

    private static void WriteDetails(Page page, StatedClaim stated, (NoteGroup Group, string Id)? list = null)
    {
        var (claim, words) = (stated.Claim, page.Words);
        if (claim.Standing.SupersededBy is Claim successor && page.Marks?.NumberOf(successor) is > 0 and var number)
        {
            page.Markup.Raw("<p class=\"quoin-successor\">");
            TextParts.WriteLink(page, page.Fragment(MarkIds.OfNote(successor)), InterfaceWords.Fill(words.ReplacedBy, number));
            page.Markup.Raw("</p>\n");
        }

        if (list is { } shared)
        {
            CaveatParts.WriteReferences(page, shared.Group, stated, shared.Id);
        }
        else
        {
            WriteCaveats(page, stated);
        }

        WriteCertainty(page, claim);
        FieldParts.Write(page, claim.FieldValues);
        StandingParts.WriteDays(page, claim);
        ReviewParts.WriteOf(page, claim);
        EvidenceParts.WriteList(page, claim.CitationsIncludingInvalid);
    }

    /// <summary>Writes how certain a claim is, behind its kind if that is one of the model alone; a claim of a kind without certainty has none.</summary>
    private static void WriteCertainty(Page page, Claim claim)
    {
        var kind = claim.KindDefinition is { } declared && !ModelWords.IsOfFormat<ClaimKind>(declared) ? ModelWords.LabelOf(declared, page.Reader) : null;
        var certainty = claim.Article.Model is not null && claim.CertaintyLevel is null
            ? null
            : $"{page.Words.Certainty}: {ModelWords.Of(claim.CertaintyLevel, claim.Certainty, page.Words.Certainties, page.Reader)}";
        if ((kind ?? certainty) is not null)
        {
            page.Markup.Raw("<p class=\"quoin-certainty\">").Text(string.Join(" · ", new[] { kind, certainty }.OfType<string>())).Raw("</p>\n");
        }
    }

    private static void WriteCaveats(Page page, StatedClaim stated)
    {
        if (stated.Claim.Caveats.Count > 0)
        {
            page.Markup.Raw("<p class=\"quoin-label\">").Text(page.Words.Caveats).Raw("</p>\n");
            CaveatParts.WriteList(page, stated.Claim.Caveats, stated.Language, page.Words.Language);
        }
    }

    /// <summary>Writes which article a claim is from, with a link to its place there.</summary>
    private static void WriteOrigin(Page page, Claim claim)
    {
        var parts = page.Words.From.Split("{0}");
        var title = page.Pick(claim.Article.Title);
        page.Markup.Raw("<p class=\"quoin-origin\">").Text(parts[0]);
        if (page.AddressOf(claim) is { } address)
        {
            page.Markup.Raw("<a").Attribute("href", address).Language(title.Language, page.Words.Language).Raw(">").Text(title.Text).Raw("</a>");
        }
        else
        {
            TextParts.Write(page, title, page.Words.Language);
        }

        page.Markup.Text(parts[1]).Raw("</p>\n");
    }
}
