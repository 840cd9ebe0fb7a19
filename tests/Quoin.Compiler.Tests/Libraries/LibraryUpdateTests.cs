using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>An edit of a library builds again exactly what cites it.</summary>
public sealed class LibraryUpdateTests
{
    private static readonly BuildSchedule Schedule = static (count, build, _) =>
    {
        for (var i = 0; i < count; i++)
        {
            build(i);
        }
    };

    private static readonly ContentProject Project = ContentProject.Create(
    [
        new("content/trials.quoin.yaml", Compilation.Trials),
        Article("a", "evidence: [trials/exeter]"),
        Article("b", "evidence: [trials/old]"),
        Article("c", "about: [trials/craving]"),
        Article("d", "certainty-because: It is seen at once."),
        new("seeds/salt.txt", "Salt is white."),
    ]);

    private static ContentFile Article(string id, string reference) => new($"content/{id}.quoin.yaml", Compilation.Head.Replace("article: salt", $"article: {id}", StringComparison.Ordinal) + $$"""
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white", {{reference}} }

        """);

    [Theory]
    [InlineData("University of Exeter", "University of Oxford", "a")]
    [InlineData("Smith 1999", "Smith 1998", "b")]
    [InlineData("label: craving", "label: cravings", "c")]
    [InlineData("Few people took part.", "Only few people took part.", "")]
    [InlineData("title: Trials", "# a comment\ntitle: Trials", "")]
    [InlineData("kind: limitation,", "kind: limitation, applies-to: { articles: d },", "d")]
    public void An_edit_builds_what_cites_it(string before, string after, string built)
    {
        var earlier = ContentBuild.Create(Project);
        var files = Project.Files.Select(file => file.Path == Compilation.LibraryPath ? new ContentFile(file.Path, file.Text!.Replace(before, after, StringComparison.Ordinal)) : file).ToEquatableArray();
        var project = Project with { Files = files };

        var updated = ContentBuild.Update(earlier, project, Schedule);

        Assert.Equal(built, string.Join(" ", updated.Articles.Where(article => !earlier.Articles.Contains(article)).Select(article => article.Article!.Id)));
        var fresh = ContentBuild.Create(project);
        Assert.Equal(fresh.Diagnostics, updated.Diagnostics);
        Assert.Equal(fresh.Annotations.Select(article => article.Compiled), updated.Annotations.Select(article => article.Compiled));
    }

    [Fact]
    public void A_new_library_is_found_by_what_missed_it()
    {
        var without = Project with { Files = Project.Files.Where(file => file.Path != Compilation.LibraryPath).ToEquatableArray() };
        var earlier = ContentBuild.Create(without);

        Assert.True(earlier.HasErrors);
        Assert.False(ContentBuild.Update(earlier, Project, Schedule).HasErrors);
    }
}
