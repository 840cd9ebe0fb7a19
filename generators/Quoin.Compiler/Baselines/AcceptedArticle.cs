using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>What was accepted of an article, without places in files, so that a line of another article changes nothing.</summary>
/// <param name="Stored">The lines, as they are in their files; none if the article is new.</param>
internal sealed record AcceptedArticle(EquatableArray<StoredLine> Stored)
{
    /// <summary>Nothing: the article is new.</summary>
    public static readonly AcceptedArticle None = new([]);

    /// <summary>The lines.</summary>
    public EquatableArray<PromiseLine> Lines => Stored.Select(static line => line.ToLine().Promise).ToEquatableArray();

    /// <summary>Whether a line may refer to a mark of a library.</summary>
    /// <param name="reference">The reference.</param>
    public bool MayRefer(string reference)
    {
        foreach (var line in Stored)
        {
            if (PromiseLine.MayRefer(line.Text, reference))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lines of the marks of a group, if the lines are in their order.</summary>
    /// <param name="group">The group, such as <c>claims</c>.</param>
    public AcceptedGroup Group(string group)
    {
        var lines = Stored.AsSpan();
        var article = lines.Length == 0 ? 0 : lines[0].Article.Length;
        var first = 0;
        while (first < lines.Length && lines[first].IdIn(article, group).IsEmpty)
        {
            first++;
        }

        var end = first;
        while (end < lines.Length && !lines[end].IdIn(article, group).IsEmpty)
        {
            end++;
        }

        return new AcceptedGroup(lines.Slice(first, end - first), article, group);
    }

    /// <summary>Whether the article itself promises what was accepted. If the lines are not in their order, it may not be found.</summary>
    /// <param name="text">The values.</param>
    public bool Has(ReadOnlySpan<char> text) => Stored.Count > 0 && Stored[0].IsArticle && text.SequenceEqual(Stored[0].Text);
}

/// <summary>The lines of the marks of a group of an article.</summary>
/// <param name="lines">The lines of the group.</param>
/// <param name="article">The length of the id of the article.</param>
/// <param name="group">The group.</param>
internal readonly ref struct AcceptedGroup(ReadOnlySpan<StoredLine> lines, int article, string group)
{
    private readonly ReadOnlySpan<StoredLine> _lines = lines;

    /// <summary>The number of lines.</summary>
    public int Count => _lines.Length;

    /// <summary>Whether a mark promises what was accepted. If the lines are not in their order, it may not be found.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">The values.</param>
    public bool Has(string id, ReadOnlySpan<char> text)
    {
        var (low, high) = (0, _lines.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (id.AsSpan().SequenceCompareTo(_lines[middle].IdIn(article, group)))
            {
                case 0:
                    return text.SequenceEqual(_lines[middle].Text);
                case < 0:
                    high = middle - 1;
                    break;
                default:
                    low = middle + 1;
                    break;
            }
        }

        return false;
    }
}

/// <summary>An article's promises with what was accepted of them.</summary>
/// <param name="Promises">What it promises.</param>
/// <param name="Accepted">What was accepted.</param>
/// <param name="Renamed">The marks of libraries that have another id now and to which it may have referred. Those of the article itself follow from its lines.</param>
internal sealed record ComparedArticle(ArticlePromises Promises, AcceptedArticle Accepted, EquatableArray<RenamedMark> Renamed)
{
    /// <summary>Joins promises with what was accepted of them.</summary>
    /// <param name="promises">What an article promises.</param>
    /// <param name="accepted">What was accepted of it.</param>
    /// <param name="renamed">The renamed marks of all libraries; one that the article did not cite changes nothing of it.</param>
    public static ComparedArticle Of(ArticlePromises promises, AcceptedArticle accepted, EquatableArray<RenamedMark> renamed) =>
        new(promises, accepted, renamed.Count == 0 ? [] : renamed.Where(mark => accepted.MayRefer(mark.Reference)).ToEquatableArray());
}
