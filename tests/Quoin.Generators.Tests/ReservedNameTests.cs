namespace Quoin.Generators.Tests;

/// <summary>Ids whose C# name is reserved, or nearly so: either there is a diagnostic, or the code compiles.</summary>
public class ReservedNameTests
{
    private static readonly string[] Ids =
    [
        "all", "key", "get", "try-get-value", "get-key", "equals", "reference-equals", "get-hash-code", "get-type", "to-string",
        "memberwise-clone", "finalize", "claims", "caveats", "evidence", "terms", "sections", "article", "content", "quoin", "system",
        "app", "tea", "quoin-content", "quoin-model", "claim", "caveat", "term", "section", "class", "string", "int", "event", "record", "field",
        "global", "value", "found", "id", "index", "block", "table", "has-flag", "compare-to", "parse", "format", "to-object", "x", "a1", "a-1",
    ];

    public static TheoryData<string> Names => [.. Ids];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mark_may_have_the_id_or_the_author_is_told(string id)
    {
        var name = PascalCase(id);
        foreach (var (group, before) in Marks)
        {
            var run = GeneratorRun.Of(Tea.Project
                .With(Tea.AnnotationPath, Tea.Annotation
                    .Replace($"  {before}:\n", $"  {id}:\n", StringComparison.Ordinal)
                    .Replace($"[{before}]", $"[{id}]", StringComparison.Ordinal)));

            run.Build.AssertClean();
            var isTold = run.DiagnosticIds.Contains("QUO3004");
            Assert.NotEqual(isTold, run.Build.Load().Class($"Tea+{group}").GetField(name) is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_article_may_have_the_id_or_the_author_is_told(string id)
    {
        var path = $"/repository/content/{id}.quoin.yaml";
        var run = GeneratorRun.Of(Tea.Project.Without(Tea.AnnotationPath).With(path, Tea.Annotation.Replace("article: tea", $"article: {id}", StringComparison.Ordinal)));

        run.Build.AssertClean();
        if (run.DiagnosticIds.SequenceEqual(["QUO3004"]))
        {
            Assert.Empty(run.Files);
        }
        else
        {
            Assert.Empty(run.Diagnostics);
            Assert.Equal(id, run.Build.Load().Article(PascalCase(id)).Id);
        }
    }

    [Fact]
    public void Two_marks_of_one_name_are_told_and_the_first_keeps_it()
    {
        var run = GeneratorRun.Of(Tea.Project
            .Edit(Tea.AnnotationPath, "contains-caffeine:", "a-1:").Edit(Tea.AnnotationPath, "keeps-awake:", "a1:"));

        Assert.Equal(["QUO3004"], run.DiagnosticIds);
        Assert.Equal("a-1", ((Mark)run.Build.Load().Class("Tea+Claims").Static("A1")).Id);
    }

    private static (string Group, string Id)[] Marks => [("Claims", "keeps-awake"), ("Caveats", "small-study"), ("Evidence", "leeds-study"), ("Terms", "caffeine")];

    private static string PascalCase(string id) =>
        string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
