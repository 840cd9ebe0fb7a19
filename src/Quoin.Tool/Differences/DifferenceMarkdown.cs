using System.Text;
using Quoin.Compiler.Text;
using Quoin.Tool.Repairs;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Differences;

/// <summary>Writes a difference as Markdown, for the comment on a pull request or for release notes.</summary>
internal static class DifferenceMarkdown
{
    /// <summary>Writes the difference.</summary>
    public static void Write(ToolSession session, ContentDifference difference)
    {
        var text = new StringBuilder().Append("## Content: ").Append(MarkdownReport.Escape(DifferenceText.Summary(difference))).Append('\n');
        foreach (var article in difference.Articles)
        {
            text.Append("\n### ").Append(MarkdownReport.Escape(article.Id)).Append("\n\n");
            foreach (var one in article.Differences)
            {
                text.Append("- **").Append(DifferenceText.Word(one.Verdict)).Append("** ").Append(MarkdownReport.Escape(one.Change.Message)).Append('\n');
                if (Words(one) is { Length: > 0 } words)
                {
                    text.Append("  <br>").Append(words).Append('\n');
                }

                if (DifferenceText.Uses(one) is { } uses)
                {
                    text.Append("  <br>").Append(MarkdownReport.Escape(uses)).Append('\n');
                }
            }
        }

        if (difference.Left.Count > 0)
        {
            text.Append("\n### Not compared\n\n");
            foreach (var left in difference.Left)
            {
                text.Append("- ").Append(MarkdownReport.Escape($"{session.Show(left.Path)}{left.Place} has errors in {left.Side}: {left.Error}")).Append('\n');
            }
        }

        session.Writer.Write(text.ToString());
    }

    private static string Words(Difference one) => (one.Before, one.After) switch
    {
        (null, null) => "",
        (null, { } after) => Marked("ins", after),
        ({ } before, null) => Marked("del", before),
        ({ } before, { } after) => string.Concat(WordChanges.Describe(before, after).Select(static piece => piece.Tone switch
        {
            Tone.Removed => Marked("del", piece.Text),
            Tone.Added => Marked("ins", piece.Text),
            _ => MarkdownReport.Escape(piece.Text),
        })),
    };

    private static string Marked(string element, string text) => $"<{element}>{MarkdownReport.Escape(Whitespace.Collapse(text))}</{element}>";
}
