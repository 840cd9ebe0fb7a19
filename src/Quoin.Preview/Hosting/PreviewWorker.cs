using System.Reflection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Quoin.AspNetCore;
using Quoin.Compiler.Text;
using Quoin.Preview.Content;
using Quoin.Preview.Sessions;

namespace Quoin.Preview.Hosting;

/// <summary>Follows the files while the app runs. The app answers its first request after they were read.</summary>
/// <param name="session">The session.</param>
/// <param name="provider">What the app shows.</param>
/// <param name="options">The options.</param>
/// <param name="environment">Where the app runs.</param>
internal sealed class PreviewWorker(PreviewSession session, ContentProvider provider, IOptions<PreviewOptions> options, IHostEnvironment environment) : IHostedService, IDisposable
{
    /// <summary>The key of what the build of an app says of its content.</summary>
    private const string Key = "Quoin.Preview.Content";

    private readonly CancellationTokenSource _stop = new();
    private ContentFollower? _follower;
    private Task _work = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        DevelopmentOnly.Check(environment);
        if (provider is not PreviewProvider)
        {
            throw new InvalidOperationException("Something replaced the content of the preview; register a ContentProvider of your own before AddQuoinPreview.");
        }

        var places = Places();
        var references = options.Value.ContentFolders.Count == 0 ? ReferencedLibraries.Read(AppContext.BaseDirectory) : [];
        var follower = _follower = new ContentFollower(places, references) { Publish = session.Publish, Fail = session.Fail };
        await Task.Run(() => follower.Load(cancellationToken), cancellationToken).ConfigureAwait(false);
        _work = Task.Run(() => follower.RunAsync(_stop.Token), CancellationToken.None);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _follower?.Dispose();
        _stop.Dispose();
    }

    private List<ContentPlace> Places()
    {
        List<ContentPlace> places = options.Value.ContentFolders.Count > 0
            ? [.. options.Value.ContentFolders.Select(folder => ContentPlace.Of(Path.GetFullPath(folder, environment.ContentRootPath)))]
            : [.. Assemblies().SelectMany(static assembly => assembly.GetCustomAttributes<AssemblyMetadataAttribute>()).Where(static attribute => attribute.Key == Key)
                .Select(static attribute => ContentPlace.Parse(attribute.Value ?? "")).OfType<ContentPlace>().DistinctBy(static place => place.Folder)];
        return places.Find(static place => !Directory.Exists(place.Folder)) is { } gone
            ? throw new InvalidOperationException($"The folder '{DisplayText.From(gone.Folder)}', whose content the preview follows, does not exist; correct PreviewOptions.ContentFolders, or build the app on this machine.")
            : places.Count > 0 ? places
            : throw new InvalidOperationException("The preview does not know where the content is: neither the app's project nor one that it references has any, or the app was built without the package Quoin.Preview; name the folders in PreviewOptions.ContentFolders.");
    }

    /// <summary>The app's assembly: by its name, because in a test another one has started.</summary>
    private IEnumerable<Assembly> Assemblies()
    {
        var assembly = AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == environment.ApplicationName) ?? Assembly.GetEntryAssembly();
        return assembly is null ? [] : [assembly];
    }
}
