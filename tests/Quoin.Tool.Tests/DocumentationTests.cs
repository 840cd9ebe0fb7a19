using System.Text.RegularExpressions;

namespace Quoin.Tool.Tests;

/// <summary>What the tool's own pages show is what happens.</summary>
public sealed partial class DocumentationTests
{
    private const string Folder = "src/Quoin.Tool/docs";

    [Fact]
    public void The_page_for_authors_can_be_followed()
    {
        using var place = new Workplace();

        Assert.Equal((5, 5), Walkthrough.Follow(place, Repository.Read($"{Folder}/authors.md"), ["Start", "Check", "Find the exact words", "When the article changes"]));
    }

    [Fact]
    public void The_page_for_reviewers_can_be_followed()
    {
        using var place = new Workplace();
        var page = Repository.Read($"{Folder}/review.md");

        _ = Walkthrough.Follow(place, page, ["An example"]);
        GitRepository.Create(place);

        Assert.Equal((5, 5), Walkthrough.Follow(place, page, ["What a change means", "What relies on a mark", "Retract", "Rename"]));
    }

    [Fact]
    public void The_page_on_changes_can_be_followed()
    {
        using var place = new Workplace();

        Assert.Equal((4, 4), Walkthrough.Follow(place, Repository.Read($"{Folder}/changes.md"), ["An example"]));
    }

    [Fact]
    public void The_part_of_the_README_on_shared_evidence_and_on_changes_can_be_followed()
    {
        using var place = new Workplace();
        var page = Repository.Read("README.md");
        foreach (var block in Readme.Blocks(page, "Quick start").Where(static block => block.File.StartsWith("content/", StringComparison.Ordinal) || block.File.StartsWith("seeds/", StringComparison.Ordinal)))
        {
            place.Write(block.File, block.Text);
        }

        Assert.Equal((2, 1), Walkthrough.Follow(place, page, ["Share evidence", "Sign what changes"]));
    }

    [Theory]
    [InlineData($"{Folder}/authors.md")]
    [InlineData($"{Folder}/ci.md")]
    [InlineData($"{Folder}/changes.md")]
    [InlineData($"{Folder}/export.md")]
    [InlineData($"{Folder}/preview.md")]
    [InlineData($"{Folder}/review.md")]
    [InlineData("README.md")]
    public void Commands_that_a_page_names_have_these_options(string page)
    {
        using var place = new Workplace();
        var lines = Line().Matches(Repository.Read(page)).Select(match => match.Groups["words"].Value.Trim()).Distinct().ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            var words = line.Split(' ');
            var help = place.Quoin([.. words.TakeWhile(word => Subcommand().IsMatch(word)).Take(words[0] is "export" or "import" ? 2 : 1), "--help"]).Succeeded;
            Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Matches($"{option}\\b", help));
        });
    }

    /// <summary>A command line in a block or in text, up to what ends it there.</summary>
    [GeneratedRegex(@"(?<![/\w:.-])quoin (?<words>(?!explain QUO)[a-z][^`'\n#|,;()]*)")]
    private static partial Regex Line();

    [GeneratedRegex("^[a-z]+(?:-[a-z]+)*$")]
    private static partial Regex Subcommand();
}
