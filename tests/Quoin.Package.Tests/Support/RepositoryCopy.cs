using System.Runtime.InteropServices;

namespace Quoin.Package.Tests;

/// <summary>The repository like in a fresh clone, in its own folder and with a single commit.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Folders = ["src", "generators", "seeds", "content"];

    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("quoin-");

    private RepositoryCopy(string folder) => Root = _temporary.CreateSubdirectory(folder).FullName;

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>The commit.</summary>
    public string Commit => Git(Root, "rev-parse", "HEAD").Trim();

    /// <summary>Commits the current contents of the repository that packing needs.</summary>
    public static RepositoryCopy Make(string folder)
    {
        var copy = new RepositoryCopy(folder);
        foreach (var file in Files())
        {
            var path = Path.Combine(copy.Root, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }

        Git(copy.Root, "init", "--quiet");
        Git(copy.Root, "add", "--all");
        Git(copy.Root, "-c", "user.name=Quoin", "-c", "user.email=quoin@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message", "Pack this");
        return copy;
    }

    /// <summary>Returns the same commit in another folder.</summary>
    public RepositoryCopy Clone(string folder)
    {
        var clone = new RepositoryCopy(folder);
        Git(Root, "clone", "--quiet", Root, clone.Root);
        return clone;
    }

    /// <summary>Packs Quoin and the libraries on top of it.</summary>
    /// <param name="language">The language of the machine, as <c>LANG</c> names it.</param>
    /// <returns>The folder with the packages.</returns>
    public string Pack(string language)
    {
        foreach (var project in new[] { "Quoin", "Quoin.Html", "Quoin.AspNetCore" })
        {
            _ = Run(language, $"dotnet pack src/{project} --output out").Succeeded;
        }

        return Path.Combine(Root, "out");
    }

    /// <summary>Publishes the native tool for this machine.</summary>
    /// <param name="language">The language of the machine, as <c>LANG</c> names it.</param>
    /// <returns>The folder with the tool in a folder for its runtime identifier.</returns>
    public string PublishTool(string language)
    {
        var platform = RuntimeInformation.RuntimeIdentifier;
        _ = Run(language, $"dotnet publish src/Quoin.Tool --framework net10.0 --runtime {platform} --output native/{platform}").Succeeded;
        return Path.Combine(Root, "native");
    }

    /// <summary>Packs the tool with native tools, like a release.</summary>
    /// <param name="language">The language of the machine, as <c>LANG</c> names it.</param>
    /// <param name="nativeTools">The folder that <see cref="PublishTool"/> returned.</param>
    public void PackTool(string language, string nativeTools) =>
        _ = Run(language, $"dotnet pack src/Quoin.Tool --output out -p:NativeTools={nativeTools}").Succeeded;

    /// <summary>Runs a command. What it builds is what is packed, without analyzers, which are slow and do not change the output.</summary>
    public Command Run(string language, string command)
    {
        var words = command.Split(' ');
        KeyValuePair<string, string>[] environment = [new("LANG", language), new("LC_ALL", language), new("Configuration", "Release"), new("RunAnalyzers", "false"), Command.FreshCompiler];
        return Command.RunIn(Root, environment, words[0], words[1..]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Git's objects are read-only, so on Windows they cannot be deleted.
        foreach (var file in _temporary.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.IsReadOnly))
        {
            file.IsReadOnly = false;
        }

        _temporary.Delete(recursive: true);
    }

    private static string Git(string folder, params string[] arguments) => Command.Run(folder, "git", ["-c", "core.autocrlf=false", .. arguments]).Succeeded;

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Repository.Root)
        .Where(file => Path.GetFileName(file) != ".git")
        .Concat(Folders.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)))
        .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
