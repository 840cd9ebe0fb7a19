using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// A quote with omissions, written <c>[…]</c>. Its parts appear in order and near each other.
/// </summary>
internal static class Omission
{
    /// <summary>The maximum number of characters in one omission: about two sentences. Anything longer should be two quotes.</summary>
    public const int Limit = 300;

    /// <summary>The maximum number of parts of a quote.</summary>
    public const int PartsLimit = 16;

    private static readonly string[] Marks = ["[…]", "[...]"];

    /// <summary>Splits a quote into its parts; a quote without omissions is its only part.</summary>
    public static IReadOnlyList<string> Split(string words) => words.IndexOf('[') < 0
        ? [words]
        : [.. words.Split(Marks, StringSplitOptions.None).Select(Whitespace.Trim).Where(part => part.Length > 0)];

    /// <summary>Replaces the parts of a quote and keeps its omission marks.</summary>
    /// <param name="words">The quote.</param>
    /// <param name="parts">The new parts, one for each of the old ones.</param>
    public static string Replace(string words, IReadOnlyList<string> parts)
    {
        var replaced = new StringBuilder();
        var next = 0;
        for (var start = 0; start <= words.Length;)
        {
            var (end, mark) = NextMark(words, start);
            var stretch = words.Substring(start, end - start);
            var part = Whitespace.Trim(stretch);
            replaced.Append(part.Length > 0 ? stretch.Replace(part, parts[next++]) : stretch).Append(mark);
            start = mark.Length > 0 ? end + mark.Length : words.Length + 1;
        }

        return Whitespace.Collapse(replaced.ToString());
    }

    private static (int Start, string Mark) NextMark(string words, int start)
    {
        var (first, found) = (words.Length, "");
        foreach (var mark in Marks)
        {
            if (words.IndexOf(mark, start, StringComparison.Ordinal) is var at and >= 0 && at < first)
            {
                (first, found) = (at, mark);
            }
        }

        return (first, found);
    }

    /// <summary>Finds the hits where the parts follow one another, in source order.</summary>
    /// <param name="parts">The hits of each part, in source order.</param>
    public static List<Hit> Join(IReadOnlyList<List<Hit>> parts)
    {
        // From the last part to the first, so that a part is joined only to a complete chain.
        var chains = parts[parts.Count - 1].ConvertAll(hit => new Chain(hit, null));
        for (var part = parts.Count - 2; part >= 0; part--)
        {
            chains = Prepend(parts[part], chains);
        }

        return chains.ConvertAll(chain => chain.ToHit());
    }

    private static List<Chain> Prepend(List<Hit> hits, List<Chain> chains)
    {
        var longer = new List<Chain>();
        var next = 0;
        foreach (var hit in hits)
        {
            while (next < chains.Count && chains[next].First.Span.Start < hit.Span.End)
            {
                next++;
            }

            if (next < chains.Count && chains[next].First.Span.Start - hit.Span.End <= Limit)
            {
                longer.Add(new Chain(hit, chains[next]));
            }
        }

        return longer;
    }

    /// <summary>A part and the parts after it.</summary>
    private sealed record Chain(Hit First, Chain? Rest)
    {
        public Hit ToHit()
        {
            var parts = new List<Hit>();
            for (var chain = this; chain is not null; chain = chain.Rest)
            {
                parts.Add(chain.First);
            }

            var (start, end) = (parts[0].Span.Start, parts[parts.Count - 1].Span.End);
            return new Hit(new Span(start, end - start), parts.Max(part => part.Tier), parts);
        }
    }
}
