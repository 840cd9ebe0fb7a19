using Quoin.Tool.Tests.Acceptance;

namespace Quoin.Tool.Tests.Projects;

/// <summary>Which files are content, without a project.</summary>
public sealed class FilesTests
{
    [Fact]
    public void The_files_are_listed_with_what_they_are_read_as()
    {
        using var place = Workplace.Tea.Write("seeds/draft.md", "A draft.").Write("content/coffee.yaml", "a: 1").Write("notes.txt", "x");

        Assert.Equal(
            """
            file                    read as
            content/coffee.yaml     other YAML, checked for a misspelled name
            content/tea.quoin.yaml  annotation
            seeds/draft.md          source that no annotation names
            seeds/tea.txt           source of tea.quoin.yaml

            4 files of the folders 'content/' and 'seeds/'

            """,
            place.Quoin("files").Succeeded);
    }

    [Fact]
    public void Without_content_there_is_nothing_to_list()
    {
        using var place = new Workplace();

        var command = place.Quoin("files");

        Assert.Equal(
            (2, "", "quoin: No content in the folders 'content/' and 'seeds/'; put an annotation such as 'content/tea.quoin.yaml' there, or start one with 'quoin new'\n"),
            (command.ExitCode, command.Output, command.Error));
    }

    [Theory]
    [InlineData("examples", false)]
    [InlineData("content/more", true)]
    public void A_folder_beside_the_content_is_not_compared_with_the_baseline_of_the_content(string folder, bool isCompared)
    {
        using var place = AcceptedTea.Accept(Workplace.Tea)
            .Write($"{folder}/coffee.txt", "Coffee is hot.\n")
            .Write($"{folder}/coffee.quoin.yaml", "quoin: 1\narticle: coffee\ntitle: Coffee\nlanguage: en\nsource: coffee.txt\nclaims:\n  hot: { kind: background, certainty: established, quote: Coffee is hot }\n");

        var check = place.Quoin("check", "--no-project", folder).Succeeded;

        Assert.Equal(isCompared, check.Contains("QUO6022", StringComparison.Ordinal));
        Assert.Contains("Checked 1 article, 1 source, 1 quote", check, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_that_is_named_brings_its_source_but_not_the_other_annotations_of_the_source()
    {
        using var place = Workplace.Tea;
        foreach (var name in new[] { "a", "z" })
        {
            place.Write($"content/{name}.quoin.yaml", Workplace.TeaAnnotation.Replace("article: tea", $"article: {name}", StringComparison.Ordinal));
        }

        var listed = place.Quoin("files", "content/a.quoin.yaml").Succeeded;

        Assert.Contains("content/a.quoin.yaml", listed, StringComparison.Ordinal);
        Assert.Contains("seeds/tea.txt", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("content/tea.quoin.yaml", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("content/z.quoin.yaml", listed, StringComparison.Ordinal);
    }
}
