using Quoin.Generators.Pipeline;

namespace Quoin.Generators.Tests;

public class ModelCachingTests
{
    private const string Model = """
        quoin-model: 1
        model: none
        claim-kinds:
          count: { is: background, fields: { counted: { type: date, required: true, description: The day. }, by: { type: text } } }

        """;

    private static readonly Project Four = Enumerable.Range(1, 4).Aggregate(
        Numbered.Project(4).With(Modeled.ModelPath, Model),
        static (project, number) => project.Edit(Numbered.AnnotationPath(number), "kind: background", "kind: count, counted: 2026-03-31, by: Ann"));

    [Theory]
    [InlineData("title: Article 2", "title: Chapter 2")]
    [InlineData("2026-03-31", "2026-04-30")]
    [InlineData("by: Ann", "by: Ben")]
    public void Editing_an_annotation_with_fields_runs_its_own_article_alone(string before, string after)
    {
        var run = GeneratorRun.Of(Four).Then(Four.Edit(Numbered.AnnotationPath(2), before, after));

        Assert.Empty(run.DiagnosticIds);
        Assert.Equal([Numbered.FileName(2)], run.FilesWritten);
        Assert.Equal("1 Cached", run.Steps.Of(Step.Models));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Parse));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Compile));
    }

    [Theory]
    [InlineData("by: { type: text }", "by: { type: text, pattern: \"^[A-Z]\" }")]
    [InlineData("is: background", "is: outlook")]
    public void Editing_the_model_compiles_every_article(string before, string after)
    {
        var run = GeneratorRun.Of(Four).Then(Four.Edit(Modeled.ModelPath, before, after));

        Assert.Empty(run.DiagnosticIds);
        Assert.Equal("1 Modified", run.Steps.Of(Step.Models));
        Assert.Equal("4 Modified", run.Steps.Of(Step.Parse));
        Assert.Equal("4 Modified", run.Steps.Of(Step.Compile));
    }

    [Fact]
    public void Editing_a_comment_at_the_end_of_a_model_compiles_nothing()
    {
        var run = GeneratorRun.Of(Four).Then(Four.Edit(Modeled.ModelPath, "{ type: text } } }\n", "{ type: text } } }\n# A comment.\n"));

        Assert.Equal("4 Cached", run.Steps.Of(Step.Parse));
        Assert.Equal("4 Cached", run.Steps.Of(Step.Compile));
    }
}
