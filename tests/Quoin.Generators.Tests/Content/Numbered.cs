namespace Quoin.Generators.Tests;

/// <summary>Many small articles, each with its own source.</summary>
internal static class Numbered
{
    public static Project Project(int count) => Enumerable.Range(1, count).Aggregate(new Project { UsesFramework = false }, Add);

    /// <summary>Returns the project with an additional article.</summary>
    public static Project Add(Project project, int number) => project
        .With(AnnotationPath(number), Annotation(number, "../seeds"))
        .With(SourcePath(number), $"The number is {number}.\n");

    /// <param name="number">The number of the article.</param>
    /// <param name="sources">The folder of its source, relative to its own.</param>
    public static string Annotation(int number, string sources) => $$"""
        quoin: 1
        article: article-{{number}}
        title: Article {{number}}
        language: en
        source: {{sources}}/article-{{number}}.txt
        claims:
          only-claim: { kind: background, certainty: established, quote: "The number is {{number}}" }

        """;

    public static string AnnotationPath(int number) => $"/repository/content/article-{number}.quoin.yaml";

    public static string SourcePath(int number) => $"/repository/seeds/article-{number}.txt";

    public static string FileName(int number) => $"article-{number}.g.cs";
}
