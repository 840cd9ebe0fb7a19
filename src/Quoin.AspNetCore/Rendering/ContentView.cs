using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Quoin.Html;

namespace Quoin.AspNetCore.Rendering;

/// <summary>What a component and its tag helper show. Both write it in the same way.</summary>
/// <param name="services">The services of the request; null without any.</param>
/// <param name="options">The options; null for those of the app.</param>
/// <param name="language">The reader's language; null for that of the options.</param>
internal sealed class ContentView(IServiceProvider? services, HtmlOptions? options, string? language)
{
    private readonly ContentProvider? _content = services?.GetService<ContentProvider>();
    private readonly HtmlOptions _options = WithLanguage(options ?? services?.GetService<HtmlOptions>() ?? new HtmlOptions(), language);

    /// <summary>What is written in place of a mark that a preview does not have any more, or that has another type now.</summary>
    private const string Gone = "<p class=\"quoin-gone\" lang=\"en\" dir=\"ltr\" role=\"status\">This content was removed, or its type changed: build the app again to see it.</p>\n";

    public void WriteArticle(TextWriter writer, Article? article) => ContentHtml.WriteArticle(writer, Current(Given(article)), _options);

    public void WriteHead(TextWriter writer, Article? article, MetadataOptions? metadata)
    {
        var said = metadata ?? new();
        new PageMetadata(Current(Given(article)), said with { Language = said.Language ?? _options.Language, Lead = said.Lead is { } lead ? Current(lead) : null }).WriteTo(writer);
    }

    public void WriteContents(TextWriter writer, Article? article) => ContentHtml.WriteContents(writer, Current(Given(article)), _options);

    public void WriteClaim(TextWriter writer, Claim? claim, ClaimForm form) => Write(writer, claim, shown => ContentHtml.WriteClaim(writer, shown, form, _options));

    public void WriteEvidence(TextWriter writer, Evidence? evidence) => Write(writer, evidence, shown => ContentHtml.WriteEvidence(writer, shown, _options));

    public void WriteTerm(TextWriter writer, Term? term) => Write(writer, term, shown => ContentHtml.WriteTerm(writer, shown, _options));

    public void WriteCaveats(TextWriter writer, Claim? claim, IEnumerable<Caveat>? caveats)
    {
        if (caveats is null)
        {
            Write(writer, claim, shown => ContentHtml.WriteCaveats(writer, shown, _options));
            return;
        }

        Caveat?[] shown = [.. caveats.Select(Current)];
        ContentHtml.WriteCaveats(writer, shown.OfType<Caveat>(), _options);
        writer.Write(shown.Contains(null) ? Gone : "");
    }

    public void WriteClaims(TextWriter writer, ClaimFilter filter)
    {
        Claim?[] shown = filter.Claims is { } claims ? [.. claims.Select(Current)] : [.. Articles(filter).SelectMany(filter.Of)];
        filter.CheckKind(filter.Claims is null ? Articles(filter) : shown.OfType<Claim>().Select(static claim => claim.Article).Concat(_content?.Articles ?? []));
        ContentHtml.WriteClaims(writer, shown.OfType<Claim>().Where(filter.Includes), _options);
        writer.Write(shown.Contains(null) ? Gone : "");
    }

    private IEnumerable<Article> Articles(ClaimFilter filter) =>
        filter.Article is { } article ? [Current(article)]
        : _content is { } content ? content.Articles
        : throw new InvalidOperationException("There are no claims to show; set Claims or Article, or call AddQuoin(QuoinContent.Articles) on the services of the app.");

    private Article Current(Article article) => _content is { } content ? content.Current(article) : article;

    private T? Current<T>(T mark)
        where T : Mark => _content is { } content ? content.Current(mark) : mark;

    private void Write<T>(TextWriter writer, T? mark, Action<T> write)
        where T : Mark
    {
        if (Current(Given(mark)) is { } shown)
        {
            write(shown);
        }
        else
        {
            writer.Write(Gone);
        }
    }

    private static T Given<T>(T? value)
        where T : class => value ?? throw new InvalidOperationException($"There is nothing to show; set {typeof(T).Name} to one of the content.");

    // The culture of the request, also if the text is written after the request has set another one.
    private static HtmlOptions WithLanguage(HtmlOptions options, string? language) =>
        options with { Language = language ?? options.Language ?? CultureInfo.CurrentUICulture.Name };
}
