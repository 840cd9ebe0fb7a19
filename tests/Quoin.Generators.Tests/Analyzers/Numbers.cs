namespace Quoin.Generators.Tests.Analyzers;

/// <summary>An article with more claims than a message lists.</summary>
internal static class Numbers
{
    public const string AnnotationPath = "/repository/content/numbered.quoin.yaml";

    public const string SourcePath = "/repository/seeds/numbered.txt";

    public static readonly string Source = string.Join(" ", Enumerable.Range(1, 8).Select(number => $"The number of this sentence is {number}."));

    public static readonly string Annotation = $$"""
        quoin: 1
        article: numbered
        title: Numbered
        language: en
        source: ../seeds/numbered.txt
        claims:
        {{string.Concat(Enumerable.Range(1, 8).Select(number => $"  claim-{number}: {{ kind: background, certainty: established, quote: \"The number of this sentence is {number}\" }}\n"))}}
        """;
}
