using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace Quoin.Tool.Repairs;

/// <summary>Writes the difference between two texts as <c>diff -u</c> does, so that <c>patch</c> reads it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The lines of the difference, each with its line end as in the text; empty if there is none.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="before">Its text before.</param>
    /// <param name="after">Its text after.</param>
    public static IEnumerable<string> Create(string name, string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new Lines());
        if (diff.DiffBlocks.Count == 0)
        {
            yield break;
        }

        yield return $"--- {name}\n";
        yield return $"+++ {name}\n";
        foreach (var line in Hunks(diff).SelectMany(hunk => Hunk(diff, hunk)))
        {
            yield return line;
        }
    }

    /// <summary>The changes, with those together that are nearer than their context.</summary>
    private static List<List<DiffBlock>> Hunks(DiffResult diff)
    {
        var hunks = new List<List<DiffBlock>>();
        foreach (var block in diff.DiffBlocks)
        {
            if (hunks is [.., [.., var last] hunk] && block.DeleteStartA - (last.DeleteStartA + last.DeleteCountA) <= 2 * Context)
            {
                hunk.Add(block);
            }
            else
            {
                hunks.Add([block]);
            }
        }

        return hunks;
    }

    private static List<string> Hunk(DiffResult diff, List<DiffBlock> blocks)
    {
        var (first, last) = (blocks[0], blocks[^1]);
        var lead = Math.Min(Context, first.DeleteStartA);
        var start = first.DeleteStartA - lead;
        var end = Math.Min(last.DeleteStartA + last.DeleteCountA + Context, diff.PiecesOld.Count);
        var grown = blocks.Sum(static block => block.InsertCountB - block.DeleteCountA);
        List<string> lines = [$"@@ -{Range(start, end - start)} +{Range(first.InsertStartB - lead, end - start + grown)} @@\n"];
        foreach (var block in blocks)
        {
            Add(lines, ' ', diff.PiecesOld, start, block.DeleteStartA);
            start = block.DeleteStartA + block.DeleteCountA;
            Add(lines, '-', diff.PiecesOld, block.DeleteStartA, start);
            Add(lines, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
        }

        Add(lines, ' ', diff.PiecesOld, start, end);
        return lines;
    }

    private static void Add(List<string> lines, char mark, IReadOnlyList<string> pieces, int start, int end)
    {
        for (; start < end; start++)
        {
            var isWhole = pieces[start].EndsWith('\n');
            lines.Add($"{mark}{pieces[start]}{(isWhole ? "" : "\n")}");
            if (!isWhole)
            {
                lines.Add("\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>The first line and the number of lines, which is left out if it is one. Of no lines, the line before is named.</summary>
    private static string Range(int start, int count)
    {
        var range = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)}");
        return count == 1 ? range.ToString() : range.Append(CultureInfo.InvariantCulture, $",{count}").ToString();
    }

    /// <summary>The lines of a text as <c>patch</c> divides it, each with its line feed.</summary>
    private sealed class Lines : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start);
                end = end < 0 ? text.Length : end + 1;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
