using System.Reflection;

namespace Quoin.Content.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public const string ArticleId = "ketamine-in-addiction-therapy";
    public const string SeedName = "000_aad85c7308492bb3.txt";

    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Annotation { get; } = Path.Combine(Root, "content", $"{ArticleId}.quoin.yaml");

    public static string Policy { get; } = Path.Combine(Root, "content", "quoin.policy.yaml");

    public static string Seed { get; } = Path.Combine(Root, "seeds", SeedName);

    public static string DemoFolder { get; } = Path.Combine(Root, "src", "Quoin.Demo", "bin", Metadata("Configuration"), "net10.0");

    private static string Metadata(string key) => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
