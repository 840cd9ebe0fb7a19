using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>Registers the content of an app.</summary>
public static class ContentServices
{
    /// <summary>
    /// Registers the content of an app as a <see cref="ContentProvider"/>, unless there is one already. Components and tag helpers work without
    /// it; they need it to show all claims of the app, and to follow a preview.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="articles">The articles, such as <c>QuoinContent.Articles</c>.</param>
    /// <param name="options">How components and tag helpers write content that were given no options; null for the default.</param>
    public static IServiceCollection AddQuoin(this IServiceCollection services, IEnumerable<Article> articles, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(articles);
        services.TryAddSingleton(_ => new ContentProvider(articles));
        if (options is not null)
        {
            services.TryAddSingleton(options);
        }

        return services;
    }
}
