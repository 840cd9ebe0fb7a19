using Quoin.Html.Marks;
using Quoin.Html.Parts;

namespace Quoin.Html.Body;

/// <summary>
/// The elements of the marks over a piece of text: one for caveats and evidence, one for a term, and one for the claims whose notes are in one
/// place. It refers to the note, or, if there are several or their caveats are in one list, to the place that has all of them.
/// </summary>
internal static class MarkElements
{
    /// <summary>Opens the elements.</summary>
    /// <param name="page">The page.</param>
    /// <param name="notes">The notes of the body.</param>
    /// <param name="marks">The marks over the piece; at least one.</param>
    /// <param name="ends">Receives the end tags.</param>
    public static void Open(Page page, NoteGroups notes, IReadOnlyList<Mark> marks, Stack<string> ends)
    {
        // The ids of marks that begin here. The first of a kind is that of its element; others get an empty one.
        var begun = marks.Where(mark => page.Take(MarkIds.Of(mark))).ToList();
        OpenQuiet(page, marks, begun, ends);
        OpenTerm(page, marks, begun, ends);
        foreach (var group in marks.OfType<Claim>().GroupBy(page.Marks!.GroupOf))
        {
            OpenClaims(page, notes, [.. group], group.Key, begun, ends);
        }
    }

    private static void OpenQuiet(Page page, IReadOnlyList<Mark> marks, List<Mark> begun, Stack<string> ends)
    {
        var (isCaveat, isEvidence) = (marks.Any(static mark => mark is Caveat), marks.Any(static mark => mark is Evidence));
        if (isCaveat || isEvidence)
        {
            var name = isCaveat && isEvidence ? "quoin-caveat quoin-evidence" : isCaveat ? "quoin-caveat" : "quoin-evidence";
            Open(page, "span", name, [.. begun.Where(static mark => mark is Caveat or Evidence)], ends);
            page.Markup.Raw(">");
        }
    }

    private static void OpenTerm(Page page, IReadOnlyList<Mark> marks, List<Mark> begun, Stack<string> ends)
    {
        if (marks.Any(static mark => mark is Term))
        {
            Open(page, "dfn", "quoin-term", [.. begun.Where(static mark => mark is Term)], ends);
            page.Markup.Raw(">");
        }
    }

    private static void OpenClaims(Page page, NoteGroups notes, List<Claim> claims, int block, List<Mark> begun, Stack<string> ends)
    {
        var name = "quoin-claim" + (claims.Exists(static claim => claim.Caveats.Count > 0) ? " quoin-qualified" : "")
            + (claims.Exists(claim => StandingParts.IsInvalid(claim, page.Options)) ? " quoin-invalid" : "")
            + (claims.Count > 1 ? " quoin-several" : "");
        Open(page, "mark", name, [.. begun.Where(mark => mark is Claim claim && claims.Contains(claim))], ends);
        // A note whose caveats are in a list with those of other notes is whole only together with the list.
        var isWhole = claims.Count == 1 && (claims[0].Caveats.Count == 0 || !notes.After(block).HasList);
        page.Markup.Attribute("aria-details", page.Id(isWhole ? MarkIds.OfNote(claims[0]) : MarkIds.OfNotes(block))).Raw(">");
    }

    private static void Open(Page page, string element, string name, IReadOnlyList<Mark> begun, Stack<string> ends)
    {
        foreach (var mark in begun.Skip(1))
        {
            page.Markup.Raw("<span").Attribute("id", page.Id(MarkIds.Of(mark))).Raw("></span>");
        }

        page.Markup.Raw("<").Raw(element).Attribute("class", name);
        if (begun.Count > 0)
        {
            page.Markup.Attribute("id", page.Id(MarkIds.Of(begun[0])));
        }

        ends.Push($"</{element}>");
    }
}
