using Quoin.Compiler.Lexicon;

namespace Quoin.Compiler.Checks;

/// <summary>Finds names of months. A language whose names are not known has none, and its dates are compared by day and year.</summary>
internal static class MonthNames
{
    private const int Shortest = 3;

    private const char AnyEnding = '*';

    /// <summary>Whether the names of a language are known.</summary>
    /// <param name="language">A BCP 47 language tag.</param>
    public static bool AreKnown(string language) => ValueWords.Of(language) is not null;

    /// <summary>The number of the month that a word names, also with its first letters alone, from 1; 0 if it names none.</summary>
    public static int Find(string word, string language) => word.Length >= Shortest && ValueWords.Of(language) is { } words
        ? words.Months.FirstOrDefault(month => Names(month.Name, word.ToLowerInvariant())).Number
        : 0;

    private static bool Names(string name, string word) => name.TrimEnd(AnyEnding) is var start && start.Length < name.Length
        ? word.StartsWith(start, StringComparison.Ordinal) || start.StartsWith(word, StringComparison.Ordinal)
        : name.StartsWith(word, StringComparison.Ordinal);
}
