using Quoin.Tests.Shared;

namespace Quoin.CodeFixes.Tests;

/// <summary>The seed's article with its source and the policy.</summary>
internal static class Seed
{
    private const string Id = "ketamine-in-addiction-therapy";

    public static ContentFile[] Files { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("content"), "*.yaml").Concat(Directory.GetFiles(Repository.PathOf("seeds"), "*.txt"))
            .Order(StringComparer.Ordinal)
            .Select(path => new ContentFile($"/repository/{Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')}", File.ReadAllText(path))),
    ];

    /// <summary>The ids of one map of the annotation, in its order.</summary>
    public static IEnumerable<string> Ids(string map) => Files.Single(file => file.Path.EndsWith($"{Id}.quoin.yaml", StringComparison.Ordinal)).Text
        .Split('\n')
        .SkipWhile(line => line != $"{map}:").Skip(1)
        .TakeWhile(line => line.Length == 0 || line[0] is ' ' or '#')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] is not (' ' or '#'))
        .Select(line => line.Trim().Split(':')[0]);
}
