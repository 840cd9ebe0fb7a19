namespace Quoin.AspNetCore.Endpoints;

/// <summary>Finds what may have been meant by a word that does not exist.</summary>
internal static class Nearest
{
    private const int MaxLength = 64;
    private const int MaxCandidates = 2000;

    /// <summary>The nearest of some words, if it differs in at most a third of its letters; otherwise null.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        var (nearest, least) = (default(string), int.MaxValue);
        foreach (var candidate in known.Take(MaxCandidates))
        {
            // None for a word of two letters: any other could be meant.
            var allowed = Math.Min(candidate.Length, word.Length) / 3;
            if (allowed > 0 && word.Length <= MaxLength && candidate.Length <= MaxLength && Math.Abs(word.Length - candidate.Length) <= allowed
                && Distance(word.ToLowerInvariant(), candidate) is var distance && distance <= allowed && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The number of letters to insert, remove or replace.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
