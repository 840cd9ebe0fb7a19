namespace Quoin.Tests.Shared;

/// <summary>The files of the repository's own article, relative to its root.</summary>
internal static class SeedFiles
{
    public const string ArticleId = "ketamine-in-addiction-therapy";

    public const string SourceName = "000_aad85c7308492bb3.txt";

    public const string Annotation = $"content/{ArticleId}.quoin.yaml";

    public const string Policy = "content/quoin.policy.yaml";

    /// <summary>The library that the article cites.</summary>
    public const string Library = "content/trials.quoin.yaml";

    public const string Source = $"seeds/{SourceName}";
}
