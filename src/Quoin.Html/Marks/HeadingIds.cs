namespace Quoin.Html.Marks;

/// <summary>The ids of headings, which the words of the source decide, so that they could be those of something else.</summary>
internal static class HeadingIds
{
    private const string Own = "section-";

    private static readonly string[] Taken = ["claim-", "caveat-", "evidence-", "term-", "note-", "notes-", "ref-", "footnote-", Own];

    /// <summary>The id of a heading, without a prefix. Different names give different ids.</summary>
    /// <param name="name">The name by which links in the source refer to the heading.</param>
    public static string Of(string name) => Array.Exists(Taken, prefix => name.StartsWith(prefix, StringComparison.Ordinal)) ? Own + name : name;
}
