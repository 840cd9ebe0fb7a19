using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Runtime;

/// <summary>A hash that shows whether two contenders read the same texts in the same order. The contenders' program computes it in the same way.</summary>
internal sealed record TextHash(ulong Hash, int Count, long Length)
{
    public static TextHash Of(ArticleCorpus corpus)
    {
        var (hash, count, length) = (14695981039346656037UL, 0, 0L);
        foreach (var text in corpus.ClaimTexts)
        {
            count++;
            length += text.Length;
            foreach (var character in text)
            {
                hash = unchecked((hash ^ character) * 1099511628211);
            }
        }

        return new TextHash(hash, count, length);
    }

    /// <summary>Throws if a contender read something else.</summary>
    public void Check(string contender, string[] said)
    {
        if (said is not [var hash, var count, var length] || hash != $"{Hash}" || count != $"{Count}" || length != $"{Length}")
        {
            throw new InvalidOperationException($"{contender} read other texts: {string.Join(' ', said)} instead of {this}.");
        }
    }
}
