namespace Quoin.Benchmarks.Nearest;

/// <summary>The nearest text as a textbook finds it (Sellers 1980): computes every cell of the matrix and keeps two columns.</summary>
internal static class PlainSearch
{
    public static (int End, int Distance) Find(string words, string text)
    {
        var previous = new int[words.Length + 1];
        var current = new int[words.Length + 1];
        for (var row = 0; row < previous.Length; row++)
        {
            previous[row] = row;
        }

        var (end, least) = (0, words.Length);
        for (var column = 0; column < text.Length; column++)
        {
            var character = text[column];
            current[0] = 0;
            for (var row = 1; row < current.Length; row++)
            {
                var changed = previous[row - 1] + (words[row - 1] == character ? 0 : 1);
                current[row] = Math.Min(changed, Math.Min(previous[row], current[row - 1]) + 1);
            }

            if (current[words.Length] < least)
            {
                (end, least) = (column + 1, current[words.Length]);
            }

            (previous, current) = (current, previous);
        }

        return (end, least);
    }
}
