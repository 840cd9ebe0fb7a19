using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>Reads a baseline that is as 'quoin accept' writes it, which nearly all are: one file without faults, in order, each line of it signed.</summary>
internal static class SoundBaseline
{
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
        var rest = lines.AsSpan();
        while (rest.Length > 0)
        {
            var article = rest[0].Article;
            var count = 1;
            for (; count < rest.Length && StartsWith(rest[count].Key, article); count++)
            {
                if (rest[count - 1].Key.Slice(article.Length).SequenceCompareTo(rest[count].Key.Slice(article.Length)) >= 0)
                {
                    return null;
                }
            }

            if (count < rest.Length && article.SequenceCompareTo(rest[count].Article) >= 0)
            {
                return null;
            }

            byArticle.Add(article.ToString(), new AcceptedArticle(new EquatableArray<StoredLine>(rest.Slice(0, count).ToArray())));
            rest = rest.Slice(count);
        }

        return byArticle;
    }

    /// <summary>Whether a key is that of a mark of an article.</summary>
    private static bool StartsWith(ReadOnlySpan<char> key, ReadOnlySpan<char> article) =>
        key.Length > article.Length && key[article.Length] == PromiseLine.Separator && key.StartsWith(article);

    private static bool AreSigned(BaselineFile file, SignedEntries entries)
    {
        var (isReleased, signed) = (file.IsReleased, "");
        foreach (ref readonly var line in file.Stored.AsSpan())
        {
            if (line.Check is not { } check || entries.Replaces(check) || !(isReleased || IsSigned(line)))
            {
                return false;
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
