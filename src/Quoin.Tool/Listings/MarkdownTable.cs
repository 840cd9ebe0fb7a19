using System.Text;

namespace Quoin.Tool.Listings;

/// <summary>Writes tables in Markdown.</summary>
internal static class MarkdownTable
{
    /// <summary>The lines of a table.</summary>
    /// <param name="headings">The heading of each column, in Markdown.</param>
    /// <param name="rows">The cells of each row, in Markdown and without line breaks.</param>
    public static string Write(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new StringBuilder();
        foreach (var row in rows.Prepend([.. headings.Select(static _ => "---")]).Prepend(headings))
        {
            table.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        return table.ToString();
    }
}
