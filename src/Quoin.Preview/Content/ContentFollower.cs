using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Interpreter.Watching;

namespace Quoin.Preview.Content;

/// <summary>Builds the content of projects whenever a file of it changes. Only what depends on the change is read and built again.</summary>
/// <param name="places">Where the content is.</param>
/// <param name="references">The content of assemblies that the articles may cite.</param>
internal sealed class ContentFollower(IReadOnlyList<ContentPlace> places, EquatableArray<AssemblyManifest> references) : IDisposable
{
    private readonly FileMemory _memory = new();
    private readonly ChangeFeed _feed = new();
    private readonly ContentProject?[] _own = new ContentProject?[places.Count];
    private readonly ContentBuild?[] _builds = new ContentBuild?[places.Count];

    /// <summary>Takes what was built.</summary>
    public required Action<IReadOnlyList<PlaceBuild>> Publish { get; init; }

    /// <summary>Takes why nothing could be built, in one sentence.</summary>
    public required Action<string> Fail { get; init; }

    /// <summary>Builds the content for the first time.</summary>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public void Load(CancellationToken cancellation)
    {
        // Before it is read for the first time, so that no change is missed.
        Watch();
        Update(new Changes(new HashSet<string>(), IsAnything: true, IsProject: true), cancellation);
    }

    /// <summary>Builds the content after each change, until it is cancelled.</summary>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var changes = await _feed.NextAsync(cancellation).ConfigureAwait(false);
            if (changes.IsProject)
            {
                Watch();
            }

            Update(changes, cancellation);
        }
    }

    public void Dispose() => _feed.Dispose();

    private void Watch()
    {
        var roots = places.SelectMany(static place => place.Folders).Distinct(StringComparer.Ordinal).ToList();
        var folders = roots.ToDictionary(static root => root, static _ => true, StringComparer.Ordinal);

        // The folder above reports that a folder is deleted, or replaced by another one.
        foreach (var root in roots)
        {
            if (Path.GetDirectoryName(root) is { Length: > 0 } above)
            {
                folders.TryAdd(above.Replace(Path.DirectorySeparatorChar, '/'), false);
            }
        }

        _feed.Watch(folders, () => [.. folders.Keys.Select(static folder => (folder, Directory.Exists(folder) ? "1" : "0"))]);
    }

    private void Update(Changes changes, CancellationToken cancellation)
    {
        try
        {
            _memory.Forget(changes.Paths);
            var isChanged = false;
            for (var i = 0; i < places.Count; i++)
            {
                var now = Read(places[i], changes.IsAnything ? null : _own[i], changes);
                isChanged |= now != _own[i];
                _own[i] = now;
            }

            if (_memory.Unsettled is { Count: > 0 } unsettled)
            {
                _feed.Repeat(unsettled);
            }

            if (isChanged)
            {
                Build(cancellation);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file or a folder was removed while it was looked at.
            _feed.Repeat([ChangeFeed.Anything]);
        }
        catch (UnreadableContentException exception)
        {
            Array.Clear(_own);
            _feed.Repeat([ChangeFeed.Anything]);
            Fail(exception.Message);
        }
    }

    private ContentProject Read(ContentPlace place, ContentProject? before, Changes changes)
    {
        if (before is not null && FilePatch.Apply(before.Files, changes.Paths, path => _memory.Read(path, place.Settings)) is { } files)
        {
            return before with { Files = files.ToEquatableArray() };
        }

        var selection = ContentFolder.Find(place.Folder, place.Roots);
        return selection.Unlisted is [var folder, ..]
            ? throw new UnreadableContentException($"The folder '{DisplayText.From(folder)}' cannot be read; change its permissions, or delete it")
            : ContentFolder.Load(selection, place.Settings, _memory.Read);
    }

    private void Build(CancellationToken cancellation)
    {
        var libraries = _own.SelectMany(static project => project!.Files.Select(LibraryFiles.IdOf)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var cited = ReferencedLibraries.Without(references, libraries);
        var results = new PlaceBuild[places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            var own = _own[i]!;
            var project = LibraryFiles.AddTo(own, _own.Where(other => other != own)!) with { References = cited };
            var build = _builds[i] is { } earlier ? ParallelBuild.Update(earlier, project, cancellation) : ParallelBuild.Create(project, cancellation);
            _builds[i] = build;
            results[i] = new PlaceBuild(build, places[i].Folder, DiagnosticsOf(build, own));
        }

        Publish(results);
    }

    /// <summary>What is wrong with the project itself. What is wrong with the libraries of another one is reported there.</summary>
    private static ContentDiagnostic[] DiagnosticsOf(ContentBuild build, ContentProject own)
    {
        var others = build.Project.Files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        others.ExceptWith(own.Files.Select(static file => file.Path));
        return [.. build.Diagnostics.Where(diagnostic => !others.Contains(diagnostic.Path)).OrderBy(static diagnostic => diagnostic.Path, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Range.Start)];
    }
}
