using Quoin.Definitions;

namespace Quoin.Html.Pages;

/// <summary>The words of pages that are around content, in one language. To add a language, add a line to <see cref="All"/>.</summary>
/// <param name="Language">The BCP 47 tag of the language.</param>
/// <param name="Skip">The link that skips the header.</param>
/// <param name="Site">Labels the links to other pages.</param>
/// <param name="Languages">Labels the links to other languages.</param>
/// <param name="Articles">The heading of the index.</param>
/// <param name="Claims">The heading of the page of claims.</param>
/// <param name="Search">The heading of the page that searches.</param>
/// <param name="Query">Labels the field for the words.</param>
/// <param name="NoHits">Says that nothing has the words.</param>
internal sealed record PageWords(string Language, string Skip, string Site, string Languages, string Articles, string Claims, string Search, string Query, string NoHits)
{
    /// <summary>Every language. The first is for readers whose language is not listed.</summary>
    public static IReadOnlyList<PageWords> All { get; } =
    [
        new("en", "Skip to the content", "Pages", "Languages", "Articles", "Claims", "Search", "Words", "Nothing has all of these words."),
        new("uk", "Перейти до вмісту", "Сторінки", "Мови", "Статті", "Твердження", "Пошук", "Слова", "Ніде немає всіх цих слів."),
        new("de", "Zum Inhalt springen", "Seiten", "Sprachen", "Artikel", "Aussagen", "Suche", "Wörter", "Nichts enthält alle diese Wörter."),
    ];

    /// <summary>The names of languages in themselves, which do not depend on the data of the machine. A tag is its own name if it is not here.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "العربية", ["de"] = "Deutsch", ["en"] = "English", ["es"] = "Español", ["fa"] = "فارسی", ["fr"] = "Français", ["he"] = "עברית", ["it"] = "Italiano",
        ["ja"] = "日本語", ["nl"] = "Nederlands", ["pl"] = "Polski", ["pt"] = "Português", ["uk"] = "Українська", ["zh"] = "中文",
    };

    /// <summary>The words for a reader.</summary>
    /// <param name="language">The BCP 47 tag of the reader's language.</param>
    public static PageWords For(string language) => All.MinBy(words => LanguageFallback.Rank(words.Language, language)) ?? All[0];

    /// <summary>The name of a language in itself.</summary>
    public static string NameOf(string language) => Names.GetValueOrDefault(language, language);
}
