using Quoin.Html.Text;
using Quoin.Html.Words;

namespace Quoin.Html.Marks;

/// <summary>What the parts of one output have in common.</summary>
internal sealed class Page
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <param name="writer">Where it is written.</param>
    /// <param name="options">The options; null for the default.</param>
    /// <param name="article">The article whose body is written; null if it is something else.</param>
    public Page(TextWriter writer, HtmlOptions? options, Article? article = null)
    {
        Markup = new Markup(writer);
        Options = options ?? HtmlOptions.Default;
        Reader = Options.ReaderLanguage;
        Words = InterfaceWords.For(Reader);
        Article = article;
        Marks = article is null ? null : PageMarks.Of(article);
    }

    public Markup Markup { get; }

    public HtmlOptions Options { get; }

    /// <summary>The BCP 47 tag of the reader's language; can be empty.</summary>
    public string Reader { get; }

    /// <summary>The words around content.</summary>
    public InterfaceWords Words { get; }

    /// <summary>The article whose body is written; null if it is something else.</summary>
    public Article? Article { get; }

    /// <summary>What is in its body; null without a body.</summary>
    public PageMarks? Marks { get; }

    /// <summary>Picks a text in the reader's language.</summary>
    public PickedText Pick(LocalizedText text) => PickedText.Of(text, Reader);

    /// <summary>The id in the page.</summary>
    public string Id(string id) => Options.IdPrefix + id;

    /// <summary>Whether an id was not written yet; from now on it is.</summary>
    public bool Take(string id) => _ids.Add(id);

    /// <summary>Whether an id was written.</summary>
    public bool Has(string id) => _ids.Contains(id);

    /// <summary>A fragment that leads to an id.</summary>
    public string Fragment(string id) => SafeUrl.Fragment(Id(id));

    /// <summary>The address of a mark: a fragment if its words are in the body; null if it has none.</summary>
    public string? AddressOf(Mark mark)
    {
        if (Marks is not null && Marks.IsPresent(mark))
        {
            return Fragment(MarkIds.Of(mark));
        }

        var page = mark.Article.IsLibrary || ReferenceEquals(mark.Article, Article) ? null : PageOf(mark.Article);
        return page is null ? null : page + SafeUrl.Fragment(MarkIds.Of(mark));
    }

    /// <summary>The address of an article; null if it has none that can be written.</summary>
    public string? PageOf(Article article) => Options.AddressOf(article) is { } url ? SafeUrl.OfLink(url) : null;

    /// <summary>The address of a link in the body; null if it must not be written, or leads to a place that the page does not have.</summary>
    public string? LinkTo(string url)
    {
        if (url.StartsWith('#'))
        {
            var name = Uri.UnescapeDataString(url[1..]);
            return Marks!.HasHeading(name) ? Fragment(HeadingIds.Of(name)) : null;
        }

        return Resolve(url) is { } resolved ? SafeUrl.OfLink(resolved) : null;
    }

    /// <summary>The address of an image in the body; null if it must not be written.</summary>
    public string? ImageAt(string url) => Resolve(url) is { } resolved ? SafeUrl.OfImage(resolved) : null;

    private string? Resolve(string url) =>
        Options.RelativeUrl is { } resolve && SafeUrl.IsRelative(url) ? resolve(Article!, url) : url;
}
