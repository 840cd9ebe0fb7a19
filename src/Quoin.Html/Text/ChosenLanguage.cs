using Quoin.Definitions;

namespace Quoin.Html.Text;

/// <summary>Says which language of several serves a reader, by the rules of the runtime.</summary>
internal static class ChosenLanguage
{
    /// <summary>The tag that no text is in: whoever asks for it gets the default of each text, whatever the culture of the machine is.</summary>
    public const string None = "und";

    /// <summary>The language in which a text is given to a reader.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wanted">The reader's language.</param>
    public static string Of(LocalizedText text, string wanted) => Best(text.Languages, wanted) ?? text.Languages[0];

    /// <summary>The first of the languages that serve a reader best; null if none does.</summary>
    /// <param name="languages">The languages that there are.</param>
    /// <param name="wanted">The reader's language.</param>
    public static string? Best(IEnumerable<string> languages, string wanted)
    {
        var (best, least) = (default(string), LanguageFallback.None);
        foreach (var language in languages)
        {
            var rank = LanguageFallback.Rank(language, wanted);
            if (rank < least)
            {
                (best, least) = (language, rank);
            }
        }

        return best;
    }

    /// <summary>Whether a text in a language serves a reader of another.</summary>
    /// <param name="there">The language of the text.</param>
    /// <param name="wanted">The reader's language.</param>
    public static bool Serves(string there, string wanted) => LanguageFallback.Rank(there, wanted) != LanguageFallback.None;
}
