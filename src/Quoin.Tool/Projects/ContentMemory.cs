using System.Collections.Concurrent;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter.Watching;

namespace Quoin.Tool.Projects;

/// <summary>
/// What a command that loads content repeatedly has read before: only files that have changed are read again, and MSBuild is asked again
/// only if the project has changed. Files are read by several threads.
/// </summary>
internal sealed class ContentMemory
{
    private readonly FileMemory _files = new();
    private readonly ConcurrentDictionary<string, (FileStamp Stamp, AssemblyManifest? Manifest)> _assemblies = new(StringComparer.Ordinal);
    private ProjectFacts? _facts;
    private IReadOnlyList<string> _found = [];

    /// <summary>Files that could not be read, or that changed all the time while they were read. They must be read again.</summary>
    public IReadOnlyCollection<string> Unsettled => _files.Unsettled;

    /// <summary>Reads a file, unless it is as it was.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="settings">The project's settings, which limit what is read.</param>
    public ContentFile Read(string path, ProjectSettings settings) => _files.Read(path, settings);

    /// <summary>Reads the content of an assembly, unless its file is as it was.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="read">Reads it.</param>
    public AssemblyManifest? Manifest(string path, Func<string, AssemblyManifest?> read)
    {
        var stamp = FileStamp.Of(path);
        if (!_assemblies.TryGetValue(path, out var known) || known.Stamp != stamp)
        {
            _assemblies[path] = known = (stamp, read(path));
        }

        return known.Manifest;
    }

    /// <summary>Reads files the next time, even if they seem to be as they were: a system may count time in longer steps than edits take.</summary>
    public void Forget(IEnumerable<string> paths) => _files.Forget(paths);

    /// <summary>Asks MSBuild the next time.</summary>
    public void ForgetProject() => _facts = null;

    /// <summary>What MSBuild said; null if it must be asked, because the project has changed, or because it lists files and there are others now.</summary>
    /// <param name="find">Finds the files in the content folders.</param>
    public ProjectFacts? Facts(Func<ProjectFacts, IReadOnlyList<string>> find) =>
        _facts is { } facts && (facts.Files is null || find(facts).SequenceEqual(_found, StringComparer.Ordinal)) ? facts : null;

    /// <summary>Keeps what MSBuild says.</summary>
    /// <param name="facts">What it says.</param>
    /// <param name="found">The files in the content folders.</param>
    public void Keep(ProjectFacts facts, IReadOnlyList<string> found) => (_facts, _found) = (facts, found);
}
