using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>Adds the content of an app to its services.</summary>
public static class QuoinServiceCollectionExtensions
{
    /// <summary>
    /// Adds articles to the content of an app, which is a <see cref="ContentProvider"/>, and changes how it is written, which is the
    /// <see cref="HtmlOptions"/> of the app. Components and tag helpers work without it; they need it to show all claims of the app, and to follow
    /// a preview.
    /// </summary>
    /// <remarks>
    /// It can be called several times, such as once for each library of content: the app has the articles of all calls, each once, in the order of
    /// the calls, and each call changes the options as the calls before it left them. A <see cref="ContentProvider"/> or
    /// <see cref="HtmlOptions"/> that the app registered itself before the first call is kept in place of these.
    /// </remarks>
    /// <param name="services">The services of the app.</param>
    /// <param name="articles">The articles, such as <c>QuoinContent.Articles</c>.</param>
    /// <param name="configure">
    /// Returns how components and tag helpers write content that were given no options, such as <c>options => options with { HeadingLevel = 3 }</c>; null
    /// to change nothing.
    /// </param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="articles"/> is null.</exception>
    public static IServiceCollection AddQuoin(this IServiceCollection services, IEnumerable<Article> articles, Func<HtmlOptions, HtmlOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(articles);
        services.AddSingleton(new Added(articles, configure));
        services.TryAddSingleton(CreateProvider);
        services.TryAddSingleton(static provider => provider.GetServices<Added>().Aggregate(new HtmlOptions(), static (options, added) => added.Configure?.Invoke(options) ?? options));
        return services;
    }

    /// <summary>The content that all calls added.</summary>
    internal static ContentProvider CreateProvider(IServiceProvider services) =>
        new(services.GetServices<Added>().SelectMany(static added => added.Articles).Distinct<Article>(ReferenceEqualityComparer.Instance));

    /// <summary>What one call adds.</summary>
    private sealed record Added(IEnumerable<Article> Articles, Func<HtmlOptions, HtmlOptions>? Configure);
}
