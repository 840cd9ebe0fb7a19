using System.Text.Json;
using AngleSharp.Html.Parser;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;

namespace Quoin.Tool.Tests.Listings;

/// <summary>How many sentences are accounted for.</summary>
public sealed class CoverageTests
{
    private const string Hostile = "<script>alert(1)</script> [x](y) | `a` & \"b\"";

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public Task Articles_and_sections_are_measured_and_unmarked_sentences_listed_with_their_places(string format)
    {
        using var place = Articles.Create();

        return Verify(place.Quoin("coverage", "--format", format).Succeeded).UseParameters(format);
    }

    [Fact]
    public void Json_has_the_numbers_of_the_build()
    {
        using var place = Articles.Create();
        var build = ContentBuild.Create(ContentFolder.Read(place.Root));

        using var json = JsonDocument.Parse(place.Quoin("coverage", "--format", "json").Succeeded);

        Assert.Equal(
            build.Articles.Select(article => (article.Article!.Id, article.Article.Coverage.Sentences, article.Article.Coverage.Marked, article.Article.Coverage.Asides, article.Article.Unaccounted.Count)),
            json.RootElement.GetProperty("articles").EnumerateArray().Select(article => (
                article.GetProperty("article").GetString()!, Number(article, "sentences"), Number(article, "marked"), Number(article, "asides"), article.GetProperty("unmarked").GetArrayLength())));
        Assert.All(json.RootElement.GetProperty("articles").EnumerateArray(), article => Assert.True(
            article.GetProperty("sections") is var sections && (sections.GetArrayLength() == 0 || sections.EnumerateArray().Sum(section => Number(section, "sentences")) == Number(article, "sentences"))));
        Assert.All(json.RootElement.GetProperty("articles").EnumerateArray().SelectMany(article => article.GetProperty("unmarked").EnumerateArray()), sentence =>
        {
            var line = place.Read(sentence.GetProperty("path").GetString()!).Split('\n')[Number(sentence, "line") - 1];
            Assert.StartsWith(sentence.GetProperty("text").GetString()!.Split(' ')[0], line[(Number(sentence, "column") - 1)..], StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("60", 0)]
    [InlineData("62.5", 0)]
    [InlineData("62.6", 1)]
    [InlineData("100", 1)]
    public void Below_the_minimum_the_command_fails(string minimum, int exitCode)
    {
        using var place = Articles.Create();

        var command = place.Quoin("coverage", "--minimum", minimum);

        Assert.Equal((exitCode, ""), (command.ExitCode, command.Error));
        Assert.Equal(exitCode == 1, command.Output.Contains($"'coffee' is below the minimum of {minimum} %", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("101")]
    [InlineData("1e1")]
    [InlineData("90%")]
    [InlineData("many")]
    public void What_is_no_percentage_is_refused(string minimum)
    {
        using var place = Articles.Create();

        var command = place.Quoin("coverage", $"--minimum={minimum}");

        Assert.Equal((2, "", $"quoin: '{minimum}' is no percentage from 0 to 100; write --minimum 90 or --minimum 99.5\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void Paths_restrict_what_is_measured()
    {
        using var place = Articles.Create();

        Assert.DoesNotContain("coffee", place.Quoin("coverage", "seeds/salt.txt").Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_with_errors_is_measured_as_far_as_it_could_be_read()
    {
        using var place = Articles.Create().Edit("content/coffee.quoin.yaml", "Coffee grows on shrubs", "Coffee grows on trees").Write("content/tea.quoin.yaml", "quoin: 1\narticle: [");

        var output = place.Quoin("coverage").Succeeded;

        Assert.Contains("\n'coffee' has errors, so its numbers are those of what could be read; 'quoin check' lists them.\n'content/tea.quoin.yaml' has errors and could not be measured; 'quoin check' lists them.\n", output, StringComparison.Ordinal);
        Assert.Contains("seeds/coffee.md:10:1: Coffee grows on shrubs.\n", output, StringComparison.Ordinal);
        Assert.Equal(1, place.Quoin("coverage", "--minimum", "1").ExitCode);
    }

    [Fact]
    public void An_article_with_errors_reaches_no_minimum()
    {
        using var place = Workplace.Tea.Edit("content/tea.quoin.yaml", "certainty: possible", "certainty: possibl");

        var command = place.Quoin("coverage", "--minimum", "1");

        Assert.Equal((1, ""), (command.ExitCode, command.Error));
        Assert.Contains("\n'tea' has errors, so its numbers are those of what could be read, and it does not reach the minimum of 1 %; 'quoin check' lists them.\n", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_article_that_can_be_measured_the_command_fails()
    {
        using var place = new Workplace().Write("content/tea.quoin.yaml", "quoin: 1\narticle: [");

        var command = place.Quoin("coverage");

        Assert.Equal((2, "", "quoin: No article can be measured, because 'content/tea.quoin.yaml' has errors; 'quoin check' lists them\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void The_page_has_every_number_and_sentence_and_nothing_of_a_title_is_markup()
    {
        using var place = Articles.Create()
            .Edit("content/coffee.quoin.yaml", "title: { en: Coffee, uk: Кава }", $"title: '{Hostile}'")
            .Edit("seeds/coffee.md", "Nobody asks why.", "Nobody asks \\<b onclick=x> why.");

        var html = place.Quoin("coverage", "--format", "html").Succeeded;

        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [src], [href], [onclick], b, a"));
        Assert.Equal(Hostile, Assert.Single(page.QuerySelectorAll("h2")).TextContent);
        Assert.Contains(page.QuerySelectorAll("li"), item => item.TextContent == "seeds/coffee.md:1:22 Nobody asks <b onclick=x> why.");
        Assert.Equal(["coffee", "", "", "", "salt", "all"], page.QuerySelectorAll("tbody tr").Select(row => row.Children[0].TextContent));
        Assert.Equal(["62.5", "0", "100", "50", "100", "70"], page.QuerySelectorAll("progress").Select(bar => bar.GetAttribute("value")));
    }

    [Fact]
    public void In_markdown_nothing_of_a_title_is_markup()
    {
        using var place = Articles.Create().Edit("content/coffee.quoin.yaml", "title: { en: Coffee, uk: Кава }", $"title: '{Hostile}'");

        Assert.Contains(
            "\n**\\<script\\>alert(1)\\</script\\> \\[x\\](y) \\| \\`a\\` \\& \"b\"**: sentences without a mark\n",
            place.Quoin("coverage", "--format", "markdown").Succeeded, StringComparison.Ordinal);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
