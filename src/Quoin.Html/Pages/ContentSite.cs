using Quoin.Html.Text;

namespace Quoin.Html.Pages;

/// <summary>The pages of a site that shows articles: an index, a page of claims, and a page for each article, each in all of its languages.</summary>
internal sealed class ContentSite
{
    private readonly Dictionary<string, Article> _articles;
    private readonly SiteOptions _options;
    private SearchIndex? _search;

    /// <param name="articles">The articles, in the order in which they are listed.</param>
    /// <param name="options">The options.</param>
    public ContentSite(IReadOnlyList<Article> articles, SiteOptions options)
    {
        (Articles, _options) = (articles, options);
        _articles = articles.ToDictionary(static article => article.Id, StringComparer.Ordinal);
        Language = options.Language ?? articles.GroupBy(static article => article.Language, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "en";
        Languages =
        [
            Language,
            .. articles.SelectMany(LanguagesOf).Distinct(StringComparer.OrdinalIgnoreCase).Where(language => !language.Equals(Language, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The language of the pages at the root.</summary>
    public string Language { get; }

    /// <summary>The languages of all articles, that of the site first.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Finds articles and claims. It is created when it is first used.</summary>
    public SearchIndex Search => _search ??= new SearchIndex(Articles);

    /// <summary>All pages, in the order of their paths' kinds: the index, the claims, the articles.</summary>
    public IEnumerable<SitePage> Pages => Languages.Select(IndexPage).Concat(Languages.Select(ClaimsPage)).Concat(Articles.SelectMany(article => LanguagesOf(article).Select(language => ArticlePage(article, language))));

    /// <summary>The page at a path; null if there is none.</summary>
    /// <param name="path">The path, such as <c>articles/tea.en.html</c>.</param>
    public SitePage? Find(string path)
    {
        if (SiteAddresses.ArticleOf(path) is { } place)
        {
            return _articles.TryGetValue(place.Id, out var article) && LanguagesOf(article).Contains(place.Language, StringComparer.Ordinal) ? ArticlePage(article, place.Language) : null;
        }

        return Languages.Select(IndexPage).Concat(Languages.Select(ClaimsPage)).FirstOrDefault(page => page.Path == path);
    }

    /// <summary>The page with the hits of a search.</summary>
    /// <param name="query">What the reader typed.</param>
    /// <param name="language">The reader's language.</param>
    public SitePage SearchPage(string query, string language)
    {
        var (path, words) = (SiteAddresses.In(SiteAddresses.Search, Name(language)), PageWords.For(language));
        return new SitePage(path, null, writer => ContentPage.Write(writer, words.Search, content => SiteParts.WriteHits(content, query, Search, words, HtmlOptionsOf(path, language)), OptionsOf(path, language, SiteAddresses.Search, Languages)));
    }

    /// <summary>The path of an article's page for a reader.</summary>
    public static string PathOf(Article article, string language) => SiteAddresses.OfArticle(article, ChosenLanguage.Best(LanguagesOf(article), language) ?? article.Language);

    /// <summary>The address of a page of the site; null if that of the site is not known.</summary>
    public string? UrlOf(string path) => _options.BaseUrl is { } root ? root + path : null;

    /// <summary>The languages in which an article has pages: that of its source first, and those of its title.</summary>
    private static IReadOnlyList<string> LanguagesOf(Article article) => [.. new[] { article.Language }.Concat(article.Title.Languages).Distinct(StringComparer.OrdinalIgnoreCase)];

    private SitePage IndexPage(string language)
    {
        var (path, words) = (SiteAddresses.In(SiteAddresses.Index, Name(language)), PageWords.For(language));
        return new SitePage(path, null, writer => ContentPage.Write(
            writer, _options.Name ?? words.Articles, content => SiteParts.WriteIndex(content, Articles, language, article => SiteAddresses.Relative(path, PathOf(article, language))), OptionsOf(path, language, SiteAddresses.Index, Languages)))
        {
            Languages = [.. Languages.Select(one => (one, SiteAddresses.In(SiteAddresses.Index, Name(one))))],
        };
    }

    private SitePage ClaimsPage(string language)
    {
        var (path, words) = (SiteAddresses.In(SiteAddresses.Claims, Name(language)), PageWords.For(language));
        return new SitePage(path, null, writer => ContentPage.Write(writer, words.Claims, content => SiteParts.WriteClaims(content, Articles, HtmlOptionsOf(path, language)), OptionsOf(path, language, SiteAddresses.Claims, Languages)))
        {
            Languages = [.. Languages.Select(one => (one, SiteAddresses.In(SiteAddresses.Claims, Name(one))))],
        };
    }

    private SitePage ArticlePage(Article article, string language)
    {
        var path = SiteAddresses.OfArticle(article, language);
        var languages = LanguagesOf(article);
        return new SitePage(path, article, writer => ContentPage.WriteArticle(writer, article, OptionsOf(path, language, null, languages, article)))
        {
            Languages = [.. languages.Select(one => (one, SiteAddresses.OfArticle(article, one)))],
        };
    }

    /// <summary>The language in the name of a page; null if it is that of the site.</summary>
    private string? Name(string language) => language.Equals(Language, StringComparison.OrdinalIgnoreCase) ? null : language;

    private HtmlOptions HtmlOptionsOf(string path, string language) => new()
    {
        Language = language,
        ArticleUrl = (article, one) => _articles.TryGetValue(article.Id, out var own) && ReferenceEquals(own, article) ? SiteAddresses.Relative(path, PathOf(article, one)) : null,
        RelativeUrl = (article, url) => _options.Resolve?.Invoke(article, url, language) is { } target ? SiteAddresses.Relative(path, target) : null,
    };

    private PageOptions OptionsOf(string path, string language, string? kind, IReadOnlyList<string> languages, Article? article = null)
    {
        var words = PageWords.For(language);
        var own = Languages.FirstOrDefault(one => one.Equals(language, StringComparison.OrdinalIgnoreCase)) ?? Language;
        return new PageOptions
        {
            Content = HtmlOptionsOf(path, language),
            SiteName = _options.Name,
            StyleUrl = SiteAddresses.Relative(path, SiteAddresses.Style),
            Metadata = new MetadataOptions { ArticleUrl = (shown, one) => UrlOf(SiteAddresses.OfArticle(shown, one)), Languages = languages },
            Navigation = [Link(words.Articles, SiteAddresses.Index), Link(words.Claims, SiteAddresses.Claims), .. _options.HasSearch ? [Link(words.Search, SiteAddresses.Search)] : Array.Empty<PageLink>()],
            Languages = languages.Count < 2 ? [] :
            [
                .. languages.Select(one => new PageLink(PageWords.NameOf(one), SiteAddresses.Relative(path, article is null ? SiteAddresses.In(kind!, Name(one)) : SiteAddresses.OfArticle(article, one)))
                {
                    Language = one,
                    IsCurrent = one == language,
                }),
            ],
        };

        PageLink Link(string text, string page) => new(text, SiteAddresses.Relative(path, SiteAddresses.In(page, Name(own)))) { IsCurrent = page == kind };
    }
}
