using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Quoin.AspNetCore;
using Quoin.Preview.Hosting;
using Quoin.Preview.Sessions;

namespace Quoin.Preview;

/// <summary>Adds a preview to the services of an app.</summary>
public static class QuoinPreviewServiceCollectionExtensions
{
    /// <summary>
    /// Shows edits of content in the app while it runs. Pages are updated within moments of a save; while an edit has errors, the browser shows them above
    /// the last page without any. Where the type of a mark would change, the app must be built again, and its pages say so.
    /// </summary>
    /// <remarks>
    /// For development only. It replaces the content of <c>AddQuoin</c>; a <see cref="ContentProvider"/> of the app's own must be registered before. While there is a preview, the app answers only browsers on
    /// the same machine, and no page is cached.
    /// </remarks>
    /// <param name="services">The services of the app.</param>
    /// <param name="configure">Changes the options; null for none.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The app does not run in development.</exception>
    public static IServiceCollection AddQuoinPreview(this IServiceCollection services, Action<PreviewOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        // Where the environment is known already, as in a web app, before anything starts. All others learn it when they start.
        if (services.Select(static service => service.ServiceType == typeof(IHostEnvironment) ? service.ImplementationInstance : null).OfType<IHostEnvironment>().FirstOrDefault() is { } environment)
        {
            DevelopmentOnly.Check(environment);
        }

        services.AddOptions<PreviewOptions>().Configure(options => configure?.Invoke(options));
        if (services.Any(static service => service.ServiceType == typeof(PreviewSession)))
        {
            return services;
        }

        var compiled = services.LastOrDefault(static service => service.ServiceType == typeof(ContentProvider));
        services.AddSingleton<PreviewSession>();
        services.Replace(ServiceDescriptor.Singleton<ContentProvider>(provider => new PreviewProvider(provider.GetRequiredService<PreviewSession>(), Create(compiled, provider))));
        services.AddSingleton<IHostedService, PreviewWorker>();
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, PreviewStartup>());
        return services;
    }

    private static ContentProvider Create(ServiceDescriptor? compiled, IServiceProvider provider) =>
        compiled?.ImplementationInstance as ContentProvider ?? compiled?.ImplementationFactory?.Invoke(provider) as ContentProvider ?? QuoinServiceCollectionExtensions.CreateProvider(provider);
}
