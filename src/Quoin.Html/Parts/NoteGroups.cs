using Quoin.Html.Marks;

namespace Quoin.Html.Parts;

/// <summary>The notes of a body, by the block after which they are written.</summary>
internal sealed class NoteGroups(Page page)
{
    private readonly Dictionary<int, NoteGroup> _groups = [];

    /// <summary>The notes after a block.</summary>
    /// <param name="block">The index of the block.</param>
    public NoteGroup After(int block)
    {
        if (!_groups.TryGetValue(block, out var group))
        {
            _groups.Add(block, group = new NoteGroup(page.Marks!.ClaimsEndingIn(block), page.Reader));
        }

        return group;
    }

    /// <summary>Writes the notes after a block, and forgets them; nothing is written if no claim ends in it.</summary>
    /// <param name="block">The index of the block.</param>
    /// <param name="around">The language of the surroundings.</param>
    public void Write(int block, string around)
    {
        var (markup, group) = (page.Markup, After(block));
        _groups.Remove(block);
        if (group.Claims.Count == 0)
        {
            return;
        }

        var id = MarkIds.OfNotes(block);
        markup.Raw("<aside class=\"quoin-notes\" role=\"note\"").Attribute("id", page.Id(id)).Language(page.Words.Language, around)
            .Attribute("aria-label", page.Words.Notes).Raw(">\n");
        foreach (var stated in group.Claims)
        {
            ClaimParts.WriteNote(page, stated, page.Has(MarkIds.OfReference(stated.Claim)) ? MarkIds.OfReference(stated.Claim) : null, group.HasList ? (group, id) : null);
        }

        if (group.HasList)
        {
            CaveatParts.WriteShared(page, group, id);
        }

        markup.Raw("</aside>\n");
    }
}
