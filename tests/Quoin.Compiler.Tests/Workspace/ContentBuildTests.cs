using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Tests;

public sealed class ContentBuildTests
{
    private const string Marks = "asides: [ Salt is white ]\n";

    private static readonly ContentFile[] Files =
    [
        new("content/salt.quoin.yaml", Compilation.Head + Marks),
        new("content/b/salt.quoin.yaml", Compilation.Head.Replace("../seeds", "../../seeds") + Marks),
        new("content/a/pepper.quoin.yaml", Compilation.Head.Replace("article: salt", "article: pepper").Replace("../seeds", "../../seeds") + "asides: [ Salt is red ]\n"),
        new("content/torn.quoin.yaml", "claims: ["),
        new("content/unread.quoin.yaml", text: null),
        new("content/quoin.policy.yaml", "quoin-policy: 2\nrules: {}\n"),
        new("content/notes.yaml", "a: ["),
        new("seeds/salt.txt", "Salt is white."),
        new("seeds/sugar.txt", "Salt is red, and it is not."),
    ];

    private static readonly ContentBuild Build = ContentBuild.Create(ContentProject.Create(Files));

    [Fact]
    public void Each_annotation_is_there_in_the_order_of_paths_and_each_article_in_that_of_ids()
    {
        Assert.Equal(
            ["content/a/pepper.quoin.yaml", "content/b/salt.quoin.yaml", "content/salt.quoin.yaml", "content/torn.quoin.yaml", "content/unread.quoin.yaml"],
            Build.Annotations.Select(article => article.Path));
        Assert.Equal(["content/a/pepper.quoin.yaml", "content/b/salt.quoin.yaml"], Build.Articles.Select(article => article.Path));
    }

    [Fact]
    public void An_article_with_an_error_is_built_as_far_as_it_can_be_and_is_not_sound()
    {
        var pepper = Build.Articles[0];

        Assert.True(pepper.HasErrors);
        Assert.Equal("Pepper", pepper.Article?.ClassName);
        Assert.Equal(
            ["content/b/salt.quoin.yaml"],
            ContentBuild.Create(ContentProject.Create(Files.Where(static file => file.Path != "content/unread.quoin.yaml"))).SoundArticles.Select(article => article.Path));
        Assert.True(Build.HasErrors);
    }

    [Fact]
    public void No_article_is_sound_beside_a_file_that_may_be_a_library_with_a_caveat_for_it() => Assert.Empty(Build.SoundArticles);

    [Fact]
    public void Diagnostics_come_from_files_that_could_not_be_read_then_articles_then_policies_then_between_articles() =>
        Assert.Equal(
            [
                "content/torn.quoin.yaml QUO1001", "content/unread.quoin.yaml QUO9002",
                "content/a/pepper.quoin.yaml QUO2008", "content/quoin.policy.yaml QUO1007", "content/salt.quoin.yaml QUO3005",
            ],
            Build.Diagnostics.Select(diagnostic => $"{diagnostic.Path} {diagnostic.Rule.Id}"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_the_files_changes_nothing(int seed)
    {
        var files = Files.ToArray();
        new Random(seed).Shuffle(files);

        var shuffled = ContentBuild.Create(ContentProject.Create(files));

        Assert.Equal(Build.Diagnostics, shuffled.Diagnostics);
        Assert.Equal(Build.Index, shuffled.Index);
        Assert.Equal(Build.Articles.Select(article => article.Compiled), shuffled.Articles.Select(article => article.Compiled));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Articles_that_are_built_at_the_same_time_give_the_same_as_one_after_the_other(bool isParallel)
    {
        BuildSchedule schedule = isParallel
            ? static (count, build, cancellation) => Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, build)
            : static (count, build, _) => Array.ForEach([.. Enumerable.Range(0, count).Reverse()], build);
        var project = ContentProject.Create(Enumerable.Range(0, 50).SelectMany(static i => Files.Select(file => file with { Path = $"{i}/{file.Path}" })));

        var (build, other) = (ContentBuild.Create(project), ContentBuild.Create(project, schedule));

        Assert.Equal(build.Diagnostics, other.Diagnostics);
        Assert.Equal(build.Index, other.Index);
        Assert.Equal(build.Annotations.Select(Of), other.Annotations.Select(Of));
        Assert.Equal(build.Articles.Select(Of), other.Articles.Select(Of));
        Assert.Throws<OperationCanceledException>(() => ContentBuild.Create(project, schedule, new CancellationToken(canceled: true)));

        static (string, object?, object?, object?) Of(ArticleBuild article) => (article.Path, article.Joined, article.Compiled, article.Diagnostics);
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_there_once() =>
        Assert.Equal(Build.Diagnostics, ContentBuild.Create(ContentProject.Create(Files.Concat(Files))).Diagnostics);

    [Fact]
    public void Invalid_settings_are_reported_last_and_only_where_there_is_an_article()
    {
        var settings = Settings.Of(ProjectProperties.MaxDepth, "deep");

        Assert.Equal(Rules.InvalidProperty, ContentBuild.Create(ContentProject.Create(Files, settings)).Diagnostics[^1].Rule);
        Assert.Empty(ContentBuild.Create(ContentProject.Create([], settings)).Diagnostics);
    }

    [Fact]
    public void Names_that_the_namespace_has_already_are_reported()
    {
        var files = new[] { new ContentFile("a/claim.quoin.yaml", "{ quoin: 1, article: claim, title: Claim, language: en, source: a.txt }"), new ContentFile("a/a.txt", "") };

        Assert.Empty(ContentBuild.Create(ContentProject.Create(files)).Diagnostics);
        var build = ContentBuild.Create(ContentProject.Create(files, Settings.Of(ProjectProperties.RootNamespace, "Quoin")));
        Assert.Equal(Rules.NameTaken, Assert.Single(build.Diagnostics).Rule);
        Assert.Empty(build.Articles);
    }

    [Fact]
    public void The_YAML_of_an_annotation_can_be_had_with_its_positions()
    {
        var tree = Build.Annotations[1].Parsed.Tree!;

        var (key, value) = tree.Entries.Single(entry => entry.Key.Value == "asides");
        Assert.Equal((5, 0), (key.Range.StartLine, key.Range.StartColumn));
        Assert.Equal("Salt is white", Assert.IsType<YamlScalar>(Assert.Single(Assert.IsType<YamlSequence>(value).Items)).Value);
        Assert.Null(Build.Annotations[3].Parsed.Tree);
    }

    [Fact]
    public void What_was_cancelled_gives_nothing() => Assert.Throws<OperationCanceledException>(
        () => ContentBuild.Create(Build.Project, new CancellationToken(canceled: true)));
}
