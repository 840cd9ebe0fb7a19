namespace Quoin.Compiler.Tests;

/// <summary>A textbook implementation of edit distances, for comparison.</summary>
internal static class PlainDistances
{
    /// <summary>Returns, for each character of a text, the distance of the nearest stretch that ends after it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="isAnchored">Whether the stretch must begin at the start of the text.</param>
    public static int[] AtEnds(string words, string text, bool isAnchored = false)
    {
        var matrix = new int[words.Length + 1, text.Length + 1];
        for (var row = 0; row <= words.Length; row++)
        {
            for (var column = 0; column <= text.Length; column++)
            {
                matrix[row, column] = row == 0 ? (isAnchored ? column : 0)
                    : column == 0 ? row
                    : Math.Min(
                        Math.Min(matrix[row - 1, column], matrix[row, column - 1]) + 1,
                        matrix[row - 1, column - 1] + (words[row - 1] == text[column - 1] ? 0 : 1));
            }
        }

        return [.. Enumerable.Range(1, text.Length).Select(column => matrix[words.Length, column])];
    }

    /// <summary>The distance between two texts.</summary>
    public static int Between(string words, string text) => text.Length == 0 ? words.Length : AtEnds(words, text, isAnchored: true)[^1];
}
