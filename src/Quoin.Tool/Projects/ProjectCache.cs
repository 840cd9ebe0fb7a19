using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quoin.Tool.Projects;

/// <summary>
/// MSBuild's answers, kept in the user's folder. An answer is used as long as the files that it came from are the same. Only answers are
/// kept whose files are those in the content folders, because they are found again each time.
/// </summary>
/// <param name="folder">The folder of the cache; null to keep nothing.</param>
internal sealed class ProjectCache(string? folder)
{
    /// <summary>The files that MSBuild and the SDK look for in the folder of a project and in those above it.</summary>
    private static readonly string[] Surroundings = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "nuget.config", ".globalconfig"];

    private static readonly string Packages =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The cache of the user; it keeps nothing where there is no such folder.</summary>
    public static ProjectCache OfUser => new(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } data ? Path.Combine(data, "quoin", "projects") : null);

    /// <summary>The kept answer; null if there is none, or if something that it came from has changed.</summary>
    public ProjectFacts? Find(string project) => EntryOf(project) is { } entry && entry.State == State(project, entry.Inputs)
        ? new ProjectFacts(new Dictionary<string, string>(entry.Properties, StringComparer.OrdinalIgnoreCase), null, entry.Configurations)
        : null;

    /// <summary>The files that an answer may depend on, as far as they are known; those of the SDK and of packages do not change.</summary>
    public IReadOnlyList<string> Inputs(string project)
    {
        var entry = EntryOf(project);
        return [.. Around(project).Append(project).Concat(entry?.Inputs ?? []).Concat(entry?.Configurations ?? []).Where(static path => !IsShipped(path)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Keeps an answer. A cache that cannot be written is no error.</summary>
    /// <param name="project">The full path of the project.</param>
    /// <param name="facts">The answer.</param>
    /// <param name="imports">The files that the answer came from.</param>
    public void Keep(string project, ProjectFacts facts, IReadOnlyList<string> imports)
    {
        if (FileOf(project) is not { } path)
        {
            return;
        }

        var beside = $"{path}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(folder!);
            var entry = new Entry([.. imports], State(project, imports), new Dictionary<string, string>(facts.Properties), [.. facts.Configurations]);
            File.WriteAllBytes(beside, JsonSerializer.SerializeToUtf8Bytes(entry, ProjectCacheContext.Default.Entry));
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next run asks again.
        }
    }

    private Entry? EntryOf(string project)
    {
        try
        {
            return FileOf(project) is { } path && File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), ProjectCacheContext.Default.Entry) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private string? FileOf(string project) =>
        folder is null ? null : Path.Combine(folder, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..32] + ".json");

    /// <summary>A hash of all that an answer may depend on. Files of the SDK and of packages are known by their paths, which have their versions.</summary>
    private static string State(string project, IReadOnlyList<string> imports)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(typeof(ProjectCache).Assembly.GetName().Version!.ToString());
        foreach (var path in imports.Append(project).Concat(Around(project)).Distinct(StringComparer.Ordinal))
        {
            Add(path);
            if (!File.Exists(path))
            {
                Add("-");
            }
            else if (!IsShipped(path))
            {
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
            }
        }

        // MSBuild makes properties of them.
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsProperty).Order(StringComparer.Ordinal))
        {
            Add($"{name}={Environment.GetEnvironmentVariable(name)}");
        }

        return Convert.ToHexString(hash.GetHashAndReset());

        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\0"));
    }

    private static bool IsShipped(string path) => path.Contains("/sdk/", StringComparison.Ordinal) || path.StartsWith(Packages, StringComparison.Ordinal);

    private static IEnumerable<string> Around(string project)
    {
        for (var folder = Path.GetDirectoryName(project); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            foreach (var name in Surroundings)
            {
                yield return Path.Combine(folder, name);
            }
        }

        var objects = Path.Combine(Path.GetDirectoryName(project)!, "obj", Path.GetFileName(project));
        yield return objects + ".nuget.g.props";
        yield return objects + ".nuget.g.targets";
    }

    private static bool IsProperty(string name) => name.StartsWith("Quoin", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
        || name is "Configuration" or "NUGET_PACKAGES" or "TreatWarningsAsErrors" or "NoWarn" or "WarningsAsErrors" or "WarningsNotAsErrors" or "WarningLevel" or "RootNamespace";

    /// <summary>What is kept of an answer.</summary>
    internal sealed record Entry(string[] Inputs, string State, Dictionary<string, string> Properties, string[] Configurations);
}

/// <summary>The form of the cache's files.</summary>
[JsonSerializable(typeof(ProjectCache.Entry))]
internal sealed partial class ProjectCacheContext : JsonSerializerContext;
