namespace Quoin.Site.Layout;

/// <summary>The words of the site itself, in the language of the request.</summary>
internal sealed record SiteWords(string SkipToContent, string Site, string Language, string Articles, string Claims, string Search, string SearchFor, string NothingFound, string NotFound)
{
    private static readonly SiteWords English = new(
        "Skip to the content", "Site", "Language", "Articles", "Claims", "Search", "Words to search for", "No article or claim has these words.", "There is no such page.");

    private static readonly SiteWords Ukrainian = new(
        "Перейти до змісту", "Сайт", "Мова", "Статті", "Твердження", "Пошук", "Слова для пошуку", "Жодна стаття чи твердження не має цих слів.", "Такої сторінки немає.");

    public static SiteWords Current => SiteLanguages.Current == "uk" ? Ukrainian : English;
}
