using System.Globalization;

namespace Quoin.Html.Marks;

/// <summary>The ids of marks in a page, without a prefix. A page's own ids have no dot, so those of libraries differ from them.</summary>
internal static class MarkIds
{
    /// <summary>The id of the place of a mark.</summary>
    public static string Of(Mark mark) => $"{Kind(mark)}-{Name(mark)}";

    /// <summary>The id of the note about a claim.</summary>
    public static string OfNote(Claim claim) => $"note-{claim.Id}";

    /// <summary>The id of the link to the note about a claim.</summary>
    public static string OfReference(Claim claim) => $"ref-{claim.Id}";

    /// <summary>The id of the place of the notes after a block.</summary>
    /// <param name="block">The index of the block.</param>
    public static string OfNotes(int block) => string.Create(CultureInfo.InvariantCulture, $"notes-{block + 1}");

    private static string Name(Mark mark) => mark.Article.IsLibrary ? $"{mark.Article.Id}.{mark.Id}" : mark.Id;

    private static string Kind(Mark mark) => mark switch
    {
        Claim => "claim",
        Caveat => "caveat",
        Evidence => "evidence",
        Term => "term",
        _ => "section",
    };
}
