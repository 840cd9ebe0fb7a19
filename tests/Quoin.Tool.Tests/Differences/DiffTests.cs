using System.Text.Json;
using Microsoft.CodeAnalysis.Emit;
using Quoin.Tool.Tests.Usages;

namespace Quoin.Tool.Tests.Differences;

/// <summary>What a change of content means.</summary>
public sealed class DiffTests
{
    private const string Path = "content/tea.quoin.yaml";

    /// <summary>A repository with a commit, and edits after it.</summary>
    private static Workplace Edited()
    {
        var place = Workplace.Tea.Write("content/coffee.quoin.yaml", Workplace.TeaAnnotation
            .Replace("article: tea", "article: coffee", StringComparison.Ordinal).Replace("tea.txt", "coffee.txt", StringComparison.Ordinal)
            .Replace("Tea may wake", "Coffee may wake", StringComparison.Ordinal).Replace("Tea may help", "Coffee may help", StringComparison.Ordinal))
            .Write("seeds/coffee.txt", "Coffee may help you wake up, but the trial was small.\n");
        GitRepository.Create(place);
        return place
            .Edit(Path, "applies-to: { kind: efficacy }", "applies-to: { kind: safety }")
            .Edit(Path, "title: Tea", "title: Green tea")
            .Edit("content/coffee.quoin.yaml", "Coffee may wake you up.", "Coffee might wake you.");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public Task A_difference_has_the_worst_first_and_the_words(string format)
    {
        using var place = Edited();

        var command = place.Quoin("diff", "HEAD", "--format", format);

        Assert.Equal((1, ""), (command.ExitCode, command.Error));
        return Verify(command.Output).UseParameters(format);
    }

    [Theory]
    [InlineData("HEAD", 1)]
    [InlineData("HEAD..", 1)]
    [InlineData("HEAD HEAD", 0)]
    [InlineData("main..HEAD", 0)]
    [InlineData("HEAD --fail-on never", 0)]
    [InlineData("HEAD --fail-on breaking", 1)]
    [InlineData("main --fail-on note", 1)]
    [InlineData("content/coffee.quoin.yaml content/coffee.quoin.yaml --fail-on note", 0)]
    public void The_exit_code_is_that_of_the_worst_change(string arguments, int code)
    {
        using var place = Edited();

        Assert.Equal(code, place.Quoin(["diff", .. arguments.Split(' ')]).ExitCode);
    }

    [Fact]
    public void Folders_are_compared_without_git()
    {
        using var place = Workplace.Tea;
        foreach (var side in (string[])["old", "new"])
        {
            place.Write($"{side}/content/tea.quoin.yaml", place.Read(Path)).Write($"{side}/seeds/tea.txt", place.Read("seeds/tea.txt"));
        }

        Assert.Equal("Nothing has changed in meaning\n", place.Quoin("diff", "old", "new").Succeeded);
        place.Edit("new/seeds/tea.txt", "Tea may", "\n\nTea  may").Edit("new/content/tea.quoin.yaml", "claims:", "# A comment.\nclaims:");
        Assert.Equal("Nothing has changed in meaning\n", place.Quoin("diff", "old", "new").Succeeded);
        File.Delete(place.PathOf("new/content/tea.quoin.yaml"));
        place.Write("new/content/coffee.quoin.yaml", place.Read(Path).Replace("article: tea", "article: coffee", StringComparison.Ordinal));
        var gone = place.Quoin("diff", "old", "new");
        Assert.Equal(1, gone.ExitCode);
        Assert.Contains("  unsafe    The article 'tea' is gone\n", gone.Output, StringComparison.Ordinal);
        Assert.Contains("  note      The article 'coffee' is new\n", gone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_with_errors_is_not_compared_and_the_others_are()
    {
        using var place = Edited().Edit(Path, "kind: limitation", "kind: limitaton");

        var command = place.Quoin("diff", "HEAD", "--fail-on", "note");

        Assert.Equal(1, command.ExitCode);
        Assert.Contains("content/tea.quoin.yaml(9,11) is not compared, because it has errors in the files as they are: QUO", command.Output, StringComparison.Ordinal);
        Assert.Contains("coffee  content/coffee.quoin.yaml\n", command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("is gone", command.Output, StringComparison.Ordinal);
        Assert.EndsWith("; 1 article not compared\n", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_has_each_change_at_its_mark()
    {
        using var place = Edited();

        using var json = JsonDocument.Parse(place.Quoin("diff", "HEAD", "--format", "sarif", "--fail-on", "never").Succeeded);

        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        var lost = results.Single(static result => result.GetProperty("level").GetString() == "error");
        Assert.StartsWith("QUO6", lost.GetProperty("ruleId").GetString(), StringComparison.Ordinal);
        Assert.Equal(14, lost.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(3, results.Count);
    }

    [Fact]
    public void Sarif_has_the_error_because_of_which_an_article_is_not_compared()
    {
        using var place = Workplace.Tea;
        GitRepository.Create(place);
        place.Edit(Path, "kind: limitation", "kind: limitaton");

        var command = place.Quoin("diff", "HEAD", "--format", "sarif");

        using var json = JsonDocument.Parse(command.Output);
        var result = Assert.Single(json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal((1, "error", 9), (command.ExitCode, result.GetProperty("level").GetString(), result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()));
    }

    [Fact]
    public void Code_that_cannot_be_searched_is_not_passed_over()
    {
        using var place = Workplace.Tea;
        GitRepository.Create(place);
        place.Edit(Path, "title: Tea", "title: Green tea").Write("bin/app.dll", "no assembly");

        var command = place.Quoin("diff", "HEAD", "--assemblies", "bin");

        Assert.Equal(2, command.ExitCode);
        Assert.Contains("app.dll", command.Error, StringComparison.Ordinal);
        Assert.Equal(1, place.Quoin("diff", "HEAD", "--assemblies", "bin", "--fail-on", "note").ExitCode);
    }

    [Fact]
    public void The_code_that_a_change_reaches_is_named()
    {
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.PortablePdb), Programs.ContentPaths, ("Pages/Page.cs", Programs.Code));
        GitRepository.Create(place);
        place.Edit(Path, "applies-to: { kind: efficacy }", "applies-to: { kind: safety }");

        var output = place.Quoin("diff", "HEAD", "--assemblies", "bin").Output;

        var lines = Programs.LinesOf("wakes-you-up");
        Assert.Contains($"This change takes a caveat from {lines.Count + 3} places: Pages/Attribute.cshtml(4,23), Pages/Page.cs({lines[0]},5), ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_shows_the_meaning_of_a_change()
    {
        using var place = Edited();
        place.Write(".gitattributes", "*.quoin.yaml diff=quoin\n");
        GitRepository.Run(place, "config", "diff.quoin.command", $"dotnet '{Workplace.Program}' diff --git --");

        var output = GitRepository.Run(place, "diff", "HEAD");

        Assert.Contains("quoin diff content/tea.quoin.yaml\n", output, StringComparison.Ordinal);
        Assert.Contains("  unsafe    The claim 'wakes-you-up' no longer has the caveat 'small-trial'", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n+++ ", output, StringComparison.Ordinal);
        Assert.Contains("\n+title: Green tea\n", GitRepository.Run(place, "diff", "--no-ext-diff", "HEAD"), StringComparison.Ordinal);

        // A file that is new, and one that is gone.
        GitRepository.Commit(place);
        File.Delete(place.PathOf(Path));
        place.Write("content/mint.quoin.yaml", place.Read("content/coffee.quoin.yaml").Replace("article: coffee", "article: mint", StringComparison.Ordinal));
        GitRepository.Run(place, "add", "-A", ".");
        output = GitRepository.Run(place, "diff", "--no-renames", "HEAD");
        Assert.Contains("  unsafe    The article 'tea' is gone\n", output, StringComparison.Ordinal);
        Assert.Contains("  note      The article 'mint' is new\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_shows_the_meaning_of_a_change_of_a_file_that_is_renamed_and_of_one_with_a_hyphen()
    {
        using var place = Edited();
        place.Write(".gitattributes", "*.quoin.yaml diff=quoin\n");
        GitRepository.Run(place, "config", "diff.quoin.command", $"dotnet '{Workplace.Program}' diff --git --");
        Directory.CreateDirectory(place.PathOf("content/hot"));
        File.Move(place.PathOf(Path), place.PathOf("content/hot/tea.quoin.yaml"));
        place.Edit("content/hot/tea.quoin.yaml", "../seeds", "../../seeds").Write("-y/mint.quoin.yaml", Workplace.TeaAnnotation.Replace("article: tea", "article: mint", StringComparison.Ordinal));
        GitRepository.Run(place, "add", "-A", ".");

        var output = GitRepository.Run(place, "diff", "-M10%", "HEAD");

        Assert.Contains("quoin diff content/tea.quoin.yaml content/hot/tea.quoin.yaml\n", output, StringComparison.Ordinal);
        Assert.Contains("  unsafe    The claim 'wakes-you-up' no longer has the caveat 'small-trial'", output, StringComparison.Ordinal);
        Assert.Contains("quoin diff -y/mint.quoin.yaml\n", output, StringComparison.Ordinal);
        Assert.Contains("  note      The article 'mint' is new\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("not compared", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_dots_compare_with_the_commit_at_which_branches_parted()
    {
        using var place = Edited();
        GitRepository.Run(place, "checkout", "-q", "-b", "feature");
        GitRepository.Commit(place);
        GitRepository.Run(place, "checkout", "-q", "main");
        place.Write("content/mint.quoin.yaml", place.Read("content/coffee.quoin.yaml").Replace("article: coffee", "article: mint", StringComparison.Ordinal));
        GitRepository.Commit(place);

        Assert.Contains("The article 'mint' is gone", place.Quoin("diff", "main..feature").Output, StringComparison.Ordinal);
        var fork = place.Quoin("diff", "main...feature").Output;
        Assert.Contains("no longer has the caveat 'small-trial'", fork, StringComparison.Ordinal);
        Assert.DoesNotContain("mint", fork, StringComparison.Ordinal);
        Assert.Contains("The article 'mint' is new", place.Quoin("diff", "feature...").Output, StringComparison.Ordinal);
        Assert.StartsWith("quoin: Git finds no commit at which 'main' and 'nowhere' parted: ", place.Quoin("diff", "main...nowhere").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD", "content/tea.quoin.yaml")]
    [InlineData("content/tea.quoin.yaml", "HEAD")]
    public void Of_a_file_and_a_revision_only_that_file_is_compared(string before, string after)
    {
        using var place = Edited();

        var output = place.Quoin("diff", before, after).Output;

        Assert.StartsWith("tea  content/tea.quoin.yaml\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("coffee", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_of_a_folder_that_cannot_be_read_is_neither_gone_nor_new()
    {
        using var place = Workplace.Tea;
        foreach (var side in (string[])["old", "new"])
        {
            place.Write($"{side}/content/tea.quoin.yaml", place.Read(Path)).Write($"{side}/seeds/tea.txt", place.Read("seeds/tea.txt"));
        }

        // The sources are beside the folders.
        Assert.Equal("Nothing has changed in meaning\n", place.Quoin("diff", "old/content", "new/content").Succeeded);
        place.Edit("new/content/tea.quoin.yaml", "certainty: possible", "certainty: supported");
        Assert.Contains("is surer", place.Quoin("diff", "old/content", "new/content").Output, StringComparison.Ordinal);

        place.Write("new/content/tea.quoin.yaml", "quoin: 1\narticle: [\n");
        foreach (var end in (string[])["", "/content", "/content/tea.quoin.yaml"])
        {
            var output = place.Quoin("diff", "old" + end, "new" + end).Output;
            Assert.Contains("new/content/tea.quoin.yaml", output, StringComparison.Ordinal);
            Assert.Contains("is not compared, because it has errors in", output, StringComparison.Ordinal);
            Assert.DoesNotContain("is gone", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Folders_without_annotations_are_named()
    {
        using var place = new Workplace().Write("e1/a.txt", "").Write("e2/a.txt", "");

        Assert.Equal((2, "", "quoin: There is no annotation in 'e1' and in 'e2', so nothing was compared\n"), place.Quoin("diff", "e1", "e2") is var command ? (command.ExitCode, command.Output, command.Error) : default);
    }

    [Fact]
    public void Code_that_a_change_reaches_is_what_uses_the_mark_or_a_claim_that_depends_on_it()
    {
        const string Code = """
            using App;
            public static class Page
            {
                public static object Wakes() => Tea.Claims.WakesYouUp;
                public static object Trial() => Tea.Evidence.SmallStudy;
                public static object Warm() => Tea.Claims.KeepsWarm;
                public static object Found() => Tea.Claims.Valid["stirs-you"];
                public static object Other() => Coffee.Claims.KeepsWarm;
                public static object All() => Tea.Claims.Valid;
            }
            """;
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.PortablePdb), Programs.ContentPaths, ("Page.cs", Code));
        foreach (var side in (string[])["old", "new"])
        {
            foreach (var path in Programs.ContentPaths)
            {
                place.Write($"{side}/{path}", place.Read(path));
            }
        }

        place.Edit("new/content/tea.quoin.yaml", "kind: cohort,", "kind: cohort, status: retracted, because: \"The data were invented.\",")
            .Edit("new/content/tea.quoin.yaml", "certainty: possible", "certainty: suggested")
            .Edit("new/content/coffee.quoin.yaml", "certainty: established", "certainty: supported");

        using var json = JsonDocument.Parse(place.Quoin("diff", "old", "new", "--assemblies", "bin", "--format", "json", "--fail-on", "never").Succeeded);

        var uses = json.RootElement.GetProperty("articles").EnumerateArray().SelectMany(static article => article.GetProperty("changes").EnumerateArray())
            .Select(static change => $"{change.GetProperty("mark").GetString()}: {string.Join(" ", change.GetProperty("uses").EnumerateArray().Select(static use => use.GetString()))}");
        Assert.Equal(
            [
                "coffee/claims/keeps-warm: Page.cs(8,37)",
                "tea/claims/wakes-you-up: Page.cs(4,37) Page.cs(7,37)",
                "tea/evidence/small-study: Page.cs(5,37) Page.cs(4,37) Page.cs(7,37)",
            ],
            uses.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nowhere", "There is no revision 'nowhere' in the repository; name a branch, a tag or a commit, as in 'quoin diff HEAD'")]
    [InlineData("a b c", "Two states are compared, and not 3; name the earlier and the later one, and options after them")]
    [InlineData("seeds/tea.txt", "'seeds/tea.txt' is no annotation; name annotations, folders or revisions")]
    [InlineData("content/tea.quoin.yaml", "'content/tea.quoin.yaml' is one annotation; name another one to compare it with, or a revision, as in 'quoin diff HEAD'")]
    [InlineData("HEAD --fail-on bad", "--fail-on cannot be 'bad'; choose one of unsafe, breaking, note, never")]
    [InlineData("--git a b", "--git is for git, which gives seven arguments; configure it with 'git config diff.quoin.command \"quoin diff --git --\"'")]
    public void What_cannot_be_compared_is_answered_in_one_line(string arguments, string message)
    {
        using var place = Edited();

        var command = place.Quoin(["diff", .. arguments.Split(' ')]);

        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, command.Error));
    }
}
