using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>How texts write the units that are compared, in any language.</summary>
internal static class UnitNames
{
    public const string Percent = "%";

    /// <summary>What the differences of two numbers in per cent are in.</summary>
    public const string Point = "pp";

    /// <summary>A hundredth of one per cent, or of one point.</summary>
    public const string BasisPoint = "bp";

    /// <summary>A degree of a scale that the text does not name.</summary>
    public const string Degree = "°";

    /// <summary>Symbols, and words in lower case as <see cref="WordStems"/> lists them. Each name is a symbol of its unit, too.</summary>
    private static readonly Dictionary<string, string> Words = WithNames(ValueWords.Table("units"));

    /// <summary>Several words that are one unit, by the first of them; longer ones are before their beginnings.</summary>
    private static readonly Dictionary<string, (string Name, string[] Words)[]> Phrases = ValueWords.Entries("phrases").Select(static phrase => (phrase.Value, phrase.Words.Split(' '))).Concat(Scales())
        .GroupBy(static phrase => phrase.Item2[0]).ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The name of a unit in one word; null if it is none.</summary>
    public static string? Find(string word) => Words.TryGetValue(word, out var name) ? name
        : word.Length > 2 && WordStems.TryFind(Words, word.ToLowerInvariant(), out var listed) ? listed : null;

    /// <summary>The name of the unit in several words that begins at an offset, and its end; null if there is none.</summary>
    public static (string Name, int End)? Phrase(string text, int at, int last)
    {
        foreach (var form in WordStems.Of(text.Substring(at, EndOfWord(text, at, last) - at).ToLowerInvariant()))
        {
            foreach (var (name, words) in Phrases.TryGetValue(form, out var found) ? found : [])
            {
                if (End(words, text, at, last) is { } end)
                {
                    return (name, end);
                }
            }
        }

        return null;
    }

    /// <summary>The end of a phrase that begins at an offset, with a point after its last letter; null if it does not begin there.</summary>
    private static int? End(string[] phrase, string text, int at, int last)
    {
        var end = at;
        for (var i = 0; i < phrase.Length; i++)
        {
            // "v. H.", "v.H.", "%-Punkte"; a letter without a point is a word of its own.
            var isJoined = end < last && text[end] is '.' or '-' or '·';
            var start = i == 0 ? at : NumberGaps.SkipGap(text, isJoined ? end + 1 : end, last);
            var isLetter = i > 0 && !isJoined && phrase[i - 1].Length == 1 && char.IsLetter(phrase[i - 1][0]);
            end = EndOfWord(text, start, last);
            if (end == start || isLetter || !WordStems.Of(text.Substring(start, end - start).ToLowerInvariant()).Contains(phrase[i]))
            {
                return null;
            }
        }

        return end < last && text[end] == '.' && LetterRuns.Start(text, at, end) == end - 1 ? end + 1 : end;
    }

    private static Dictionary<string, string> WithNames(Dictionary<string, string> words)
    {
        foreach (var name in words.Values.Distinct().ToList())
        {
            words[name] = name;
        }

        return words;
    }

    /// <summary>Degrees with their scales: "degrees Celsius".</summary>
    private static IEnumerable<(string Name, string[] Words)> Scales() =>
        from degree in Words
        where degree.Value == Degree
        from scale in ValueWords.Table("scales of degrees")
        select (scale.Value, new[] { degree.Key, scale.Key });

    private static int EndOfWord(string text, int at, int last) => at < last && !char.IsLetter(text[at]) ? at + 1 : LetterRuns.End(text, at, last);
}
