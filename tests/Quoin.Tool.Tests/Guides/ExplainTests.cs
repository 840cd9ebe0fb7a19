using Quoin.Compiler.Workspace;
using Quoin.Tool.Guides;

namespace Quoin.Tool.Tests.Guides;

/// <summary>The pages of the rules, offline.</summary>
public sealed class ExplainTests
{
    private static string Page => Repository.Read("generators/Quoin.Compiler/docs/diagnostics.md");

    [Theory]
    [InlineData("QUO2001")]
    [InlineData("QUO4003")]
    [InlineData("QUO5001")]
    public Task A_rule_is_explained_with_its_example(string id)
    {
        using var place = new Workplace();

        return Verify(Stable.Snapshot(place.Quoin("explain", id).Succeeded)).UseParameters(id);
    }

    [Theory]
    [InlineData("quo2001")]
    [InlineData("2001")]
    public void An_id_is_read_in_any_case_and_without_its_letters(string id)
    {
        using var place = new Workplace();

        Assert.Equal(place.Quoin("explain", "QUO2001").Succeeded, place.Quoin("explain", id).Succeeded);
    }

    [Fact]
    public void Without_an_id_all_rules_are_listed_with_their_titles()
    {
        using var place = new Workplace();

        var lines = place.Quoin("explain").Succeeded.Split('\n');

        Assert.All(RuleCatalog.All, rule => Assert.Contains(lines, line => line.StartsWith($"{rule.Id}  ", StringComparison.Ordinal) && line.EndsWith($"  {rule.Title}", StringComparison.Ordinal)));
        Assert.Equal("'quoin explain QUO2001' explains a rule with examples", lines[^2]);
    }

    [Theory]
    [InlineData("QUO2100", "did you mean 'QUO2010'?")]
    [InlineData("201", "did you mean 'QUO2001'?")]
    [InlineData("CS0618", "'quoin explain' lists all rules")]
    public void A_rule_that_does_not_exist_is_answered_with_the_nearest(string id, string end)
    {
        using var place = new Workplace();

        var command = place.Quoin("explain", id);

        Assert.Equal((2, "", $"quoin: There is no rule '{id}'; {end}\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void A_form_that_does_not_exist_is_answered_with_those_that_do()
    {
        using var place = new Workplace();

        var command = place.Quoin("explain", "2001", "--format", "html");

        Assert.Equal((2, "", "quoin: --format cannot be 'html'; choose one of text, markdown\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void As_Markdown_it_is_the_page_to_the_character()
    {
        using var place = new Workplace();

        Assert.Equal(Page, place.Quoin("explain", "--format", "markdown").Succeeded);
        Assert.StartsWith("## QUO2001: Quote not found\n\n**Error.** ", place.Quoin("explain", "2001", "--format", "markdown").Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sections_of_all_rules_are_the_page_after_its_head() =>
        Assert.EndsWith("\n\n" + string.Join("\n\n", RuleCatalog.All.Select(rule => RulePage.Of(rule).Markdown)) + "\n", Page, StringComparison.Ordinal);

    [Fact]
    public void Every_rule_is_written_within_a_narrow_terminal()
    {
        foreach (var rule in RuleCatalog.All)
        {
            var output = new NarrowOutput();
            new PageWriter(output, rule.HelpLink).Write(RulePage.Of(rule).Markdown);

            var lines = output.Text.Split('\n');
            Assert.StartsWith(rule.Id, lines[0], StringComparison.Ordinal);

            // Code is not broken, and neither is a word.
            Assert.All(lines.Where(line => !line.StartsWith("    ", StringComparison.Ordinal) && line.Trim().Contains(' ', StringComparison.Ordinal)), line => Assert.True(line.Length <= NarrowOutput.Columns, line));
        }
    }

    [Fact]
    public void A_page_is_written_with_its_lists_tables_code_and_links()
    {
        var output = new NarrowOutput();

        new PageWriter(output, "https://quoin.example/docs/page.md").Write(
            """
            # A page

            Some **strong** words, [a link](other.md) and `code`,
            on lines that are joined and then divided.

            1. One
            2. Two, which is longer than a line of forty columns

               ```yaml
               a: 1
               ```

            | key | value |
            |---|---|
            | a | `b` |
            """);

        Assert.Equal(
            """
            A page

            Some strong words, a link
            (https://quoin.example/docs/other.md)
            and `code`, on lines that are joined and
            then divided.

            1. One
            2. Two, which is longer than a line of
               forty columns
                   a: 1

            key  value
            a  `b`

            """,
            output.Text);
    }
}
