using Quoin.Definitions;

namespace Quoin;

/// <summary>
/// The words that introduce a text that is not valid, such as <c>[Retracted on 2026-10-01: The numbers were made up.]</c>, by
/// language. To add a language, add a line.
/// </summary>
/// <param name="Language">The BCP 47 tag of the language.</param>
/// <param name="Draft">Says that it is not ready to be shown.</param>
/// <param name="Retracted">Says that it was withdrawn.</param>
/// <param name="Superseded">Says that it was replaced.</param>
/// <param name="On">Precedes a date.</param>
internal sealed record StandingWords(string Language, string Draft, string Retracted, string Superseded, string On)
{
    /// <summary>Every language. The first is for all languages that are not listed.</summary>
    private static readonly StandingWords[] All =
    [
        new("en", "Draft", "Retracted", "Superseded", " on "),
        new("uk", "Чернетка", "Відкликано", "Замінено", " "),
    ];

    /// <summary>The words for a language.</summary>
    /// <param name="language">The tag of a text.</param>
    public static StandingWords For(ReadOnlySpan<char> language)
    {
        foreach (var words in All)
        {
            if (LanguageFallback.Rank(words.Language.AsSpan(), language) != LanguageFallback.None)
            {
                return words;
            }
        }

        return All[0];
    }

    /// <summary>The word for a status.</summary>
    public string this[Status status] => status switch
    {
        Status.Draft => Draft,
        Status.Retracted => Retracted,
        Status.Superseded => Superseded,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
