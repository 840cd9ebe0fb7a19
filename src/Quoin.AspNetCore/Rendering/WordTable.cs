using System.Text;

namespace Quoin.AspNetCore.Rendering;

/// <summary>The words of a vocabulary as annotations and JSON write them.</summary>
internal static class WordTable<T>
    where T : struct, Enum
{
    /// <summary>The words, in the order of their numbers.</summary>
    public static readonly IReadOnlyList<(string Word, T Value)> All = [.. Enum.GetValues<T>().Select(static value => (Kebab(value.ToString()), value))];

    /// <summary>The value of a word.</summary>
    public static bool TryGet(string word, out T value)
    {
        foreach (var (known, meant) in All)
        {
            if (known == word)
            {
                value = meant;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            word.Append(char.IsUpper(letter) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
