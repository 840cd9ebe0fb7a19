using Quoin.Compiler.Sources;
using Quoin.Definitions;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Guides;

/// <summary>Writes a page of the documentation, which is Markdown, for a terminal or as plain text.</summary>
/// <param name="output">Where to write.</param>
/// <param name="address">The address of the page, which links are relative to.</param>
internal sealed class PageWriter(ToolOutput output, string address)
{
    private const string Step = "  ";

    /// <summary>Writes the blocks of a page.</summary>
    /// <param name="markdown">The page.</param>
    public void Write(string markdown)
    {
        var page = new SourceDocument("page", "page.md", markdown);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (i > 0)
            {
                output.WriteLine();
            }

            Write(page, page.Blocks[i], "", "");
        }
    }

    private void Write(SourceDocument page, SourceBlock block, string first, string others)
    {
        switch (block.Kind)
        {
            case BlockKind.Code:
                foreach (var line in page.TextOf(block.Span).Split('\n'))
                {
                    output.WriteLine(line.Length == 0 ? "" : $"{others}{Step}{Step}{line}", Tone.Information);
                }

                break;
            case BlockKind.Table:
                WriteTable(page, block);
                break;
            case BlockKind.List:
                for (var i = 0; i < block.Blocks.Count; i++)
                {
                    var mark = block.Number == 0 ? "- " : $"{block.Number - 1 + i}. ";
                    Write(page, block.Blocks[i], others + mark, others + new string(' ', mark.Length));
                }

                break;
            default:
                if (block.Blocks.Count == 0)
                {
                    WriteParagraph(page, block, first, others);
                }

                foreach (var inner in block.Blocks)
                {
                    Write(page, inner, first, others);
                    first = others;
                }

                break;
        }
    }

    private void WriteParagraph(SourceDocument page, SourceBlock block, string first, string others)
    {
        var paragraph = new WordWrap(output, first, others);
        for (var i = 0; i < block.Runs.Count; i++)
        {
            var run = block.Runs[i];
            paragraph.Write(
                TextOf(page, run),
                block.Kind == BlockKind.Heading || Has(run, TextStyles.Strong) ? Tone.Strong : Has(run, TextStyles.Code) ? Tone.Information : Tone.Normal);

            // A link can have several runs.
            if (run.Target.Length > 0 && run.Target[0] != '#' && (i + 1 == block.Runs.Count || block.Runs[i + 1].Target != run.Target))
            {
                paragraph.Write($" ({new Uri(new Uri(address), run.Target)})", Tone.Faint);
            }
        }

        paragraph.End();
    }

    private void WriteTable(SourceDocument page, SourceBlock table)
    {
        var rows = table.Blocks.Select(row => row.Blocks.Select(cell => string.Concat(cell.Runs.Select(run => TextOf(page, run)))).ToArray()).ToList();
        output.WriteTable(rows[0], [.. rows.Skip(1)]);
    }

    /// <summary>The text of a run. Code keeps its signs, because nothing may depend on color alone.</summary>
    private static string TextOf(SourceDocument page, SourceRun run) =>
        Has(run, TextStyles.Code) ? $"`{page.TextOf(run.Span)}`" : page.TextOf(run.Span);

    /// <summary>Whether a run is in a style. The compiler has the runtime's enum as a type of its own, with the same numbers.</summary>
    private static bool Has(SourceRun run, TextStyles style) => ((int)run.Styles & (int)style) != 0;
}
