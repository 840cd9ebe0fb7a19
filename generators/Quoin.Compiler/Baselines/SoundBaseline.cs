using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>Reads a baseline that is as 'quoin accept' writes it, which nearly all are: one file without faults, in order, each line of it signed.</summary>
internal static class SoundBaseline
{
    /// <summary>What was accepted of each article; null if there is anything to report or to choose from.</summary>
    public static Dictionary<string, AcceptedArticle>? Read(EquatableArray<BaselineFile> files, EquatableArray<AcceptedFile> accepted)
    {
        if (files.Count != 1 || files[0].Diagnostics.Count > 0 || accepted.Any(static file => file.Diagnostics.Count > 0))
        {
            return null;
        }

        var (entries, replaced) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<ulong>());
        foreach (var entry in accepted.SelectMany(static file => file.Entries))
        {
            _ = entries.Add(entry.Key);
            foreach (var check in entry.Replaces)
            {
                _ = PromisedText.ParseHash(check) is { } hash && replaced.Add(hash);
            }
        }

        var byArticle = new Dictionary<string, AcceptedArticle>(StringComparer.Ordinal);
        var lines = files[0].Stored;
        var (start, signed) = (0, "");
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Check is not { } check || replaced.Contains(check) || !(files[0].IsReleased || IsSigned(lines[i])))
            {
                return null;
            }

            if (i > 0 && lines[i - 1].Article is var before && lines[i].Article is var article)
            {
                // In order, no two lines are of one mark, and those of an article are together.
                var order = before.SequenceCompareTo(article);
                if (order > 0 || (order == 0 && lines[i - 1].Key.SequenceCompareTo(lines[i].Key) >= 0))
                {
                    return null;
                }

                if (order != 0)
                {
                    byArticle.Add(before.ToString(), Accepted(i));
                    start = i;
                }
            }
        }

        if (lines.Count > 0)
        {
            byArticle.Add(lines[start].Article.ToString(), Accepted(lines.Count));
        }

        return byArticle;

        AcceptedArticle Accepted(int end) => new(new EquatableArray<StoredLine>(lines.AsSpan().Slice(start, end - start).ToArray()));

        // Many lines in a row are signed with the same entry.
        bool IsSigned(StoredLine line)
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
