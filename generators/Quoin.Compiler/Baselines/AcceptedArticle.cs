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

    /// <summary>Whether a mark promises what was accepted. If the lines are not in their order, it may not be found.</summary>
    /// <param name="key">The key of its line.</param>
    /// <param name="text">The values.</param>
    public bool Has(ReadOnlySpan<char> key, ReadOnlySpan<char> text)
    {
        var (first, last) = (0, Stored.Count - 1);
        while (first <= last)
        {
            var middle = (first + last) / 2;
            var line = Stored[middle];
            switch (key.SequenceCompareTo(line.Key))
            {
                case 0:
                    return text.SequenceEqual(line.Text);
                case < 0:
                    last = middle - 1;
                    break;
                default:
                    first = middle + 1;
                    break;
            }
        }

        return false;
    }
}

/// <summary>An article's promises with what was accepted of them.</summary>
/// <param name="Promises">What it promises.</param>
/// <param name="Accepted">What was accepted.</param>
internal sealed record ComparedArticle(ArticlePromises Promises, AcceptedArticle Accepted);
