using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// Recognizes texts that only hold the place of a statement, such as "TBD" and "See note 3". Each language is a file in the folder
/// <c>Placeholders</c>; the words of all languages count together, because a placeholder is often left in another language.
/// </summary>
internal sealed class Placeholder
{
    private static readonly Lazy<Placeholder> Loaded = new(static () => new Placeholder());

    private readonly HashSet<string> _whole;
    private readonly string[] _openings;
    private readonly string[] _pointers;
    private readonly HashSet<string> _references;

    // A few other words share the place of one that a placeholder begins with.
    private readonly bool[] _firstWords = new bool[4096];

    private Placeholder()
    {
        var bySection = WordSet.ReadFiles("Placeholders").ToLookup(static entry => entry.Section, static entry => entry.Words, StringComparer.Ordinal);
        _whole = new HashSet<string>(bySection["whole"], StringComparer.Ordinal);
        _openings = [.. bySection["opening"]];
        _pointers = [.. bySection["pointer"]];
        _references = new HashSet<string>(bySection["reference"].SelectMany(static words => words.Split(' ')), StringComparer.Ordinal);
        foreach (var words in _whole.Concat(_openings).Concat(_pointers))
        {
            var end = words.IndexOf(' ');
            _firstWords[Hashing.Hash32(words, 0, end < 0 ? words.Length : end) % _firstWords.Length] = true;
        }
    }

    public static bool Is(string text) => Loaded.Value.MayBegin(text) && Loaded.Value.Holds(Words(text));

    /// <summary>Whether the first word is one that a placeholder begins with. Few texts are read further.</summary>
    private bool MayBegin(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        var hash = Hashing.Empty32;
        var end = start;
        for (; end < text.Length && char.IsLetter(text[end]); end++)
        {
            hash = Hashing.Add(hash, LetterCase.ToLower(text[end]));
        }

        // The letters on both sides of an apostrophe are one word.
        return (end < text.Length && TypographicFold.IsQuotationMark(text[end])) || _firstWords[hash % _firstWords.Length];
    }

    private bool Holds(string words) =>
        _whole.Contains(words)
        || _openings.Any(opening => Continues(words, opening))
        || _pointers.Any(pointer => Continues(words, pointer) && words.Length > pointer.Length && words.Substring(pointer.Length + 1).Split(' ').All(_references.Contains));

    private static bool Continues(string words, string start) =>
        words.StartsWith(start, StringComparison.Ordinal) && (words.Length == start.Length || words[start.Length] == ' ');

    /// <summary>The words in lower case, separated by spaces, without punctuation and numbers.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var character in text.ToLowerInvariant())
        {
            if (char.IsLetter(character))
            {
                words.Append(character);
            }
            else if (words.Length > 0 && words[words.Length - 1] != ' ' && !TypographicFold.IsQuotationMark(character))
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd(' ');
    }
}
