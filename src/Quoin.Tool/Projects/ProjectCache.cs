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
    /// <summary>The cache of the user; it keeps nothing where there is no such folder.</summary>
    public static ProjectCache OfUser => new(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } data ? Path.Combine(data, "quoin", "projects") : null);

    /// <summary>The kept answer; null if there is none, or if something that it came from has changed or cannot be read.</summary>
    public ProjectFacts? Find(string project)
    {
        try
        {
            return EntryOf(project) is { } entry && entry.State == StateOf(project, entry).Hash()
                ? new ProjectFacts(new Dictionary<string, string>(entry.Properties!, StringComparer.OrdinalIgnoreCase), null, entry.Configurations!)
                {
                    References = [.. entry.References!.Select(static line => line.Split('\n') is [var path, var by] ? new ReferencedFile(path, by) : new ReferencedFile(line, ""))],
                }
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The files that an answer may depend on, as far as they are known; those of the SDK and of packages do not change.</summary>
    public IReadOnlyList<string> Inputs(string project)
    {
        var entry = EntryOf(project);
        return [.. StateOf(project, entry).Files.Concat(entry?.Configurations ?? []).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The time of the file system before a question, to be passed to <see cref="Keep"/>; null if nothing can be kept.</summary>
    public DateTime? Now()
    {
        if (folder is null)
        {
            return null;
        }

        // Several projects are asked about at the same time.
        var path = Path.Combine(folder, $"{Path.GetRandomFileName()}.now");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(path, []);
            var now = File.GetLastWriteTimeUtc(path);
            File.Delete(path);
            return now;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer, unless what it came from has changed since the question. A cache that cannot be written is no error.</summary>
    /// <param name="project">The full path of the project.</param>
    /// <param name="facts">The answer.</param>
    /// <param name="imports">The files that the answer came from.</param>
    /// <param name="asked">The time before the question.</param>
    public void Keep(string project, ProjectFacts facts, IReadOnlyList<string> imports, DateTime? asked)
    {
        if (FileOf(project) is not { } path || asked is null)
        {
            return;
        }

        var beside = $"{path}.{Environment.ProcessId}";
        try
        {
            string[] shipped = [.. ProjectQuery.ShippedFolders.Select(facts.Property).OfType<string>()];
            var files = new ProjectState(project, imports, shipped, []).Files.Where(File.Exists).ToList();
            if (files.Exists(file => File.GetLastWriteTimeUtc(file) > asked))
            {
                return;
            }

            var entry = new Entry([.. imports], shipped, [.. ProjectState.PropertiesIn(files).Order(StringComparer.Ordinal)], null, new Dictionary<string, string>(facts.Properties), [.. facts.Configurations], [.. facts.References.Select(static file => $"{file.Path}\n{file.Project}")]);
            File.WriteAllBytes(beside, JsonSerializer.SerializeToUtf8Bytes(entry with { State = StateOf(project, entry).Hash() }, ProjectCacheContext.Default.Entry));
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next run asks again.
        }
    }

    private static ProjectState StateOf(string project, Entry? entry) => new(project, entry?.Inputs ?? [], entry?.Shipped ?? [], entry?.Variables ?? []);

    private Entry? EntryOf(string project)
    {
        try
        {
            return FileOf(project) is { } path && File.Exists(path)
                && JsonSerializer.Deserialize(File.ReadAllBytes(path), ProjectCacheContext.Default.Entry) is { Inputs: not null, Shipped: not null, Variables: not null, Properties: not null, Configurations: not null, References: not null } entry
                ? entry
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private string? FileOf(string project) =>
        folder is null ? null : Path.Combine(folder, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..32] + ".json");

    /// <summary>What is kept of an answer. A file that somebody else wrote may lack any of it.</summary>
    internal sealed record Entry(string[]? Inputs, string[]? Shipped, string[]? Variables, string? State, Dictionary<string, string>? Properties, string[]? Configurations, string[]? References);
}

/// <summary>The form of the cache's files.</summary>
[JsonSerializable(typeof(ProjectCache.Entry))]
internal sealed partial class ProjectCacheContext : JsonSerializerContext;
