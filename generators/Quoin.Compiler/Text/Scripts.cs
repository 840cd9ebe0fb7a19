using System.Globalization;

namespace Quoin.Compiler.Text;

/// <summary>Compares the script of a text with the one in which its language is written.</summary>
internal static class Scripts
{
    private const string Latin = "Latin";
    private const string Cyrillic = "Cyrillic";
    private const string Arabic = "Arabic";
    private const string Devanagari = "Devanagari";
    private const string EastAsian = "East Asian";

    /// <summary>Names of a few words may be in any script.</summary>
    private const int LeastWords = 3;

    /// <summary>The number of letters that count as a word in scripts without spaces; elsewhere, words of fewer letters are symbols.</summary>
    private const int LettersOfWord = 2;

    /// <summary>The script of languages that are written in one script only.</summary>
    private static readonly Dictionary<string, string> ByLanguage = new[]
    {
        (Latin, "en de fr es it pt nl pl cs sk sl hr ro hu fi sv no nb nn da et lv lt is ga cy mt tr vi id ms sw af sq eu ca gl eo la"),
        (Cyrillic, "uk ru be bg mk"), (Arabic, "ar fa ur ps"), (Devanagari, "hi mr ne"), (EastAsian, "zh ja ko"),
        ("Greek", "el"), ("Hebrew", "he yi"), ("Thai", "th"), ("Georgian", "ka"), ("Armenian", "hy"), ("Bengali", "bn"), ("Tamil", "ta"), ("Telugu", "te"),
    }.SelectMany(static script => script.Item2.Split(' '), static (script, language) => (Language: language, Script: script.Item1))
        .ToDictionary(static pair => pair.Language, static pair => pair.Script, StringComparer.OrdinalIgnoreCase);

    /// <summary>The scripts of a part of a text and of its language if they differ; null if they do not, or if that is not certain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The part.</param>
    /// <param name="languageTag">A BCP 47 tag. One with a script, such as <c>uk-Latn</c>, is not compared.</param>
    public static (string Text, string Language)? Mismatch(string text, Span span, string languageTag) =>
        OfLanguage(languageTag) is { } expected && MayBeInAnother(text, span, expected) && Main(text.Substring(span.Start, span.Length)) is { } main && main != expected
            ? (main, expected)
            : null;

    /// <summary>The script of a language that is written in one script only; null if the tag names a script.</summary>
    private static string? OfLanguage(string languageTag)
    {
        if (languageTag.IndexOf('-') < 0)
        {
            return ByLanguage.TryGetValue(languageTag, out var script) ? script : null;
        }

        var subtags = languageTag.Split('-');
        return ByLanguage.TryGetValue(subtags[0], out var expected) && !subtags.Skip(1).Any(static subtag => subtag.Length == 4 && char.IsLetter(subtag[0])) ? expected : null;
    }

    /// <summary>Whether nearly all letters of a text are not in a script, which is rare: the rest of the work is for these texts.</summary>
    private static bool MayBeInAnother(string text, Span span, string script)
    {
        var (letters, others) = (0, 0);
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetter(text[i]))
            {
                letters++;
                others += Of(text[i]) == script ? 0 : 1;
            }
        }

        return IsMost(others, letters);
    }

    private static bool IsMost(int count, int letters) => count * 5 >= letters * 4;

    /// <summary>Whether a character is Chinese or Japanese, so that a line that is wrapped after it needs no space.</summary>
    public static bool IsWrittenWithoutSpaces(char character) =>
        character is (>= '\u2E80' and <= '\u312F') or (>= '\u3190' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFFEF');

    /// <summary>Whether a text has characters of a script whose sentences end without a mark.</summary>
    public static bool HasLettersWithoutSentenceEnds(string text)
    {
        foreach (var character in text)
        {
            if (character >= '\u0E00' && WithoutSentenceEnds(character) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The script of most letters of a span if sentences in it end without a mark of Unicode's property Sentence_Terminal; otherwise null.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span.</param>
    /// <param name="least">The least number of such letters.</param>
    public static string? WithoutSentenceEnds(string text, Span span, int least)
    {
        var (letters, count) = (0, 0);
        string? found = null;
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetter(text[i]))
            {
                letters++;
                var script = WithoutSentenceEnds(text[i]);
                count += script is null ? 0 : 1;
                found ??= script;
            }
        }

        return count >= least && count * 2 > letters ? found : null;
    }

    private static string? WithoutSentenceEnds(char letter) => letter switch
    {
        >= '\u0E00' and <= '\u0E7F' => "Thai",
        >= '\u0E80' and <= '\u0EFF' => "Lao",
        >= '\u0F00' and <= '\u0FFF' => "Tibetan",
        (>= '\u1950' and <= '\u19DF') or (>= '\uAA80' and <= '\uAADF') => "Tai",
        _ => null,
    };

    /// <summary>The script of nearly all letters of a text; null if it mixes scripts, or is too short.</summary>
    private static string? Main(string text)
    {
        var letters = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        string? previous = null;
        for (var i = 0; i < text.Length; i++)
        {
            var script = char.IsLetter(text[i]) ? Of(text[i]) : null;
            if (script is not null)
            {
                // Nearly always, the whole word is in one script.
                var start = i;
                while (i + 1 < text.Length && char.IsLetter(text[i + 1]) && Of(text[i + 1]) == script)
                {
                    i++;
                }

                Count(letters, script, i + 1 - start);
                if (script != previous)
                {
                    Count(words, script, 1);
                }
            }

            previous = script ?? (IsInWord(text[i]) ? previous : null);
        }

        foreach (var (script, count) in letters.Select(static pair => (pair.Key, pair.Value)))
        {
            var wordCount = script is EastAsian or "Thai" ? count / LettersOfWord : words[script];
            if (IsMost(count, letters.Values.Sum()) && wordCount >= LeastWords && count >= LeastWords * LettersOfWord)
            {
                return script;
            }
        }

        return null;
    }

    private static bool IsInWord(char character) => character != ' ' && (TypographicFold.IsQuotationMark(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format);

    private static void Count(Dictionary<string, int> counts, string script, int more) => counts[script] = (counts.TryGetValue(script, out var count) ? count : 0) + more;

    private static string Of(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => "Greek",
        >= '\u0400' and <= '\u052F' => Cyrillic,
        >= '\u0530' and <= '\u058F' => "Armenian",
        >= '\u0590' and <= '\u05FF' => "Hebrew",
        (>= '\u0600' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') => Arabic,
        >= '\u0900' and <= '\u097F' => Devanagari,
        >= '\u0980' and <= '\u09FF' => "Bengali",
        >= '\u0B80' and <= '\u0BFF' => "Tamil",
        >= '\u0C00' and <= '\u0C7F' => "Telugu",
        >= '\u0E00' and <= '\u0E7F' => "Thai",
        >= '\u10A0' and <= '\u10FF' => "Georgian",
        (>= '\u1100' and <= '\u11FF') or (>= '\u3040' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') => EastAsian,
        _ => "another",
    };
}
