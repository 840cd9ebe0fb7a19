using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>Reads a baseline that is as 'quoin accept' writes it, which nearly all are: one file without faults, in order, each line of it signed.</summary>
internal static class SoundBaseline
{
    /// <summary>How many lines are checked before the next ones are read: as many as stay in the processor's cache.</summary>
    private const int Portion = 32;

    /// <summary>What was accepted of each article; null if there is anything to report or to choose from.</summary>
    public static Dictionary<string, AcceptedArticle>? Read(EquatableArray<BaselineFile> files, EquatableArray<AcceptedFile> accepted)
    {
        if (files.Count != 1 || files[0].Diagnostics.Count > 0 || ByArticle(files[0].Stored) is not { } byArticle)
        {
            return null;
        }

        var lines = new OrderedLines(files[0].Stored);
        var entries = new SignedEntries(lines.Contains);
        foreach (var file in accepted)
        {
            if (!entries.Read(file))
            {
                return null;
            }
        }

        return !entries.HasMissing && AreSigned(files[0], entries) ? byArticle : null;
    }

    /// <summary>The lines by article; null if they are not in their order. In order, no two lines are of one mark, and those of an article are together.</summary>
    private static Dictionary<string, AcceptedArticle>? ByArticle(EquatableArray<StoredLine> lines)
    {
        var byArticle = new Dictionary<string, AcceptedArticle>(StringComparer.Ordinal);
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i == lines.Count || !lines[i].Article.SequenceEqual(lines[start].Article))
            {
                if (i < lines.Count && lines[start].Article.SequenceCompareTo(lines[i].Article) > 0)
                {
                    return null;
                }

                byArticle.Add(lines[start].Article.ToString(), new AcceptedArticle(new EquatableArray<StoredLine>(lines.AsSpan().Slice(start, i - start).ToArray())));
                start = i;
            }
            else if (lines[i - 1].Key.SequenceCompareTo(lines[i].Key) >= 0)
            {
                return null;
            }
        }

        return byArticle;
    }

    private static bool AreSigned(BaselineFile file, SignedEntries entries)
    {
        Span<ulong> checks = stackalloc ulong[Portion];
        var signed = "";
        var lines = file.Stored.AsSpan();
        while (lines.Length > 0)
        {
            var portion = lines.Slice(0, Math.Min(lines.Length, Portion));
            lines = lines.Slice(portion.Length);
            if (!LineChecks.Compute(portion, checks))
            {
                return false;
            }

            for (var i = 0; i < portion.Length; i++)
            {
                if (entries.Replaces(checks[i]) || !(file.IsReleased || IsSigned(portion[i])))
                {
                    return false;
                }
            }
        }

        return true;

        // Many lines in a row are signed with the same entry.
        bool IsSigned(in StoredLine line)
        {
            if (!line.Entry.SequenceEqual(signed.AsSpan()))
            {
                signed = line.Entry.ToString();
                return entries.Contains(signed);
            }

            return signed.Length > 0 && entries.Contains(signed);
        }
    }
}
