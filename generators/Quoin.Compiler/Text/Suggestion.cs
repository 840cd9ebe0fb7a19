namespace Quoin.Compiler.Text;

/// <summary>Finds the word that an author, or whoever asks a web app, probably meant.</summary>
internal static class Suggestion
{
    /// <summary>The maximum number of words to list if none is near.</summary>
    private const int Listed = 16;

    /// <summary>The end of a message: "; did you mean 'x'?", or the list of known words.</summary>
    public static string For(string word, IReadOnlyCollection<string> known) => Tell(Nearest(word, known), known);

    /// <summary>The end of a message, if the nearest word has been found already.</summary>
    public static string Tell(string? nearest, IReadOnlyCollection<string> known)
    {
        if (nearest is not null)
        {
            return $"; did you mean '{nearest}'?";
        }

        return known.Count switch
        {
            0 => "; there is none yet",
            1 => $"; the only one is '{known.First()}'",
            > Listed => $"; choose one of {string.Join(", ", known.Take(Listed))} and {known.Count - Listed} more",
            _ => $"; choose one of {string.Join(", ", known)}",
        };
    }

    /// <summary>The nearest known word, if it is at most a third of the letters away, or one; the first if several are equally near.</summary>
    public static string? Nearest(string word, IReadOnlyCollection<string> known)
    {
        string? nearest = null;
        var least = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (Distance(word, candidate, least) is var distance && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Whether one edit turns a word into another: a letter more, less or wrong, or two adjacent ones swapped.</summary>
    public static bool IsOneEdit(string left, string right) => Distance(left, right, 2) == 1;

    /// <summary>The edit distance with transpositions of adjacent characters (optimal string alignment), or the limit if that is not more.</summary>
    private static int Distance(string left, string right, int limit)
    {
        // The difference in length rules out most words.
        if (Math.Abs(left.Length - right.Length) >= limit)
        {
            return limit;
        }

        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            // No later row has less: that before this one has one less at most, and a swap, which alone begins there, adds one.
            if (least >= limit)
            {
                return limit;
            }

            (before, previous, current) = (previous, current, before);
        }

        return Math.Min(previous[right.Length], limit);
    }
}
