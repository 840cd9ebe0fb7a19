using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Generators.Tests;

/// <summary>With many articles, several share a file, because every generated file costs Roslyn time in each run.</summary>
public class SharedFilesTests
{
    private const int Count = 129;
    private const string Index = "QuoinContent.Index.g.cs";

    // Without recording steps, because Roslyn records each once for every path through the pipeline.
    private static readonly Project Many = Numbered.Project(Count);
    private static readonly GeneratorDriver Run = Start(Many);

    [Fact]
    public void Few_articles_have_a_file_each()
    {
        var files = Files(Start(Many.Without(Numbered.AnnotationPath(7))));

        Assert.Equal(Count, files.Count);
        Assert.Contains(Numbered.FileName(8), files.Keys);
    }

    [Fact]
    public void Many_articles_share_files_and_each_is_there()
    {
        var files = Files(Run);

        Assert.InRange(files.Count, 32, 65);
        Assert.All(files.Keys, name => Assert.Matches(@"^QuoinContent\.(\d{4}|Index)\.g\.cs$", name));
        Run.RunGeneratorsAndUpdateCompilation(Many.Compilation(), out var compilation, out _);
        var build = new Build((CSharpCompilation)compilation);
        build.AssertClean();
        var content = build.Load();
        Assert.All(Enumerable.Range(1, Count), number => Assert.Equal($"The number is {number}", content.Article($"Article{number}").Claims[0].ToString()));
    }

    [Fact]
    public void The_edit_of_an_article_writes_its_file_alone()
    {
        var edited = Continue(Run, Many.Edit(Numbered.AnnotationPath(7), "title: Article 7", "title: Seven"));

        var file = Assert.Single(Written(Run, edited));
        Assert.Contains("class Article7\n", Files(edited)[file].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_more_writes_its_file_and_the_index()
    {
        var added = Continue(Run, Numbered.Add(Many, Count + 1));

        Assert.Equal(2, Written(Run, added).Count());
        Assert.Contains(Index, Written(Run, added));
    }

    [Fact]
    public void An_article_less_writes_its_file_and_the_index()
    {
        var more = Start(Numbered.Add(Many, Count + 1));
        var removed = Continue(more, Many);

        Assert.Equal(2, Written(more, removed).Count());
        Assert.Contains(Index, Written(more, removed));
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing() =>
        AssertSame(Run, Start(Many.Files.Reverse().Aggregate(new Project(), (project, file) => project.With(file.Path, file.Text))));

    [Fact]
    public void From_many_to_few_and_from_few_to_many_end_as_a_fresh_run_does()
    {
        var few = Many.Without(Numbered.AnnotationPath(7));

        AssertSame(Start(few), Continue(Run, few));
        AssertSame(Run, Continue(Start(few), Many));
    }

    private static void AssertSame(GeneratorDriver expected, GeneratorDriver actual) => Assert.Equal(
        Files(expected).ToImmutableSortedDictionary(file => file.Key, file => file.Value.ToString()),
        Files(actual).ToImmutableSortedDictionary(file => file.Key, file => file.Value.ToString()));

    private static IEnumerable<string> Written(GeneratorDriver before, GeneratorDriver after) =>
        Files(after).Where(file => !Files(before).TryGetValue(file.Key, out var text) || text != file.Value).Select(file => file.Key);

    private static ImmutableSortedDictionary<string, SourceText> Files(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText);

    private static GeneratorDriver Start(Project project) =>
        CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], project.Files, project.ParseOptions, new BuildProperties(project.Properties))
            .RunGenerators(project.Compilation());

    private static GeneratorDriver Continue(GeneratorDriver driver, Project project) =>
        driver.ReplaceAdditionalTexts(ImmutableArray<AdditionalText>.CastUp(project.Files)).RunGenerators(project.Compilation());
}
