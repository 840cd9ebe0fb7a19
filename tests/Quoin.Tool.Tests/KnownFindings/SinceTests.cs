using System.Xml.Linq;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.KnownFindings;
using Quoin.Tool.Projects;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Tests.KnownFindings;

/// <summary>Only what is new since a commit. The repository is above the folder, and its paths have spaces and Cyrillic letters.</summary>
public sealed class SinceTests
{
    private const string Annotation = "content/tea.quoin.yaml";
    private const string Source = "seeds/tea.txt";

    [Fact]
    public void Only_what_was_not_there_is_reported()
    {
        using var place = Committed();
        AssertFindings(place, [], "2 findings that 'HEAD' has too are hidden");

        // Everything moves, and one sentence is added.
        place.Edit(Annotation, "claims:", "# Moved.\n\nclaims:").Write(Source, "\n\nTea may help you wake up, but the trial was small.\nTea is red.\nTea is brown.\n");
        AssertFindings(place, ["4:1 warning QUO4001"], "2 findings that 'HEAD' has too are hidden");

        // What a commit of today has is old tomorrow.
        Git(place, "commit", "-qam", "two");
        AssertFindings(place, [], "3 findings that 'HEAD' has too are hidden");
        AssertFindings(place, ["4:1 warning QUO4001"], "2 findings that 'HEAD~1' has too are hidden", "HEAD~1");
    }

    [Fact]
    public void A_finding_in_a_mark_that_was_edited_is_reported()
    {
        using var place = Committed();
        place.Edit(Annotation, "certainty: possible", "certainty: unknown");

        var output = Check(place, 0, "--since", "HEAD");

        Assert.Contains("warning QUO4014", output, StringComparison.Ordinal);
        Assert.Contains("\n1 finding that 'HEAD' has too is hidden\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_is_new_wherever_its_cause_is()
    {
        using var place = Committed();

        // The annotation is as it was; its source is not.
        place.Edit(Source, "the trial was small", "the trial was tiny");
        var output = Check(place, 1, "--only-new", "--since", "HEAD");

        Assert.Contains($"{Annotation}\n  10:12 error QUO2001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_that_was_there_is_hidden_and_said()
    {
        using var place = Committed(place => place.Edit(Annotation, "Tea may help you wake up\"", "Tea helps you wake up\""));

        var output = Check(place, 0, "--since", "HEAD");

        Assert.StartsWith("No findings\n1 finding that 'HEAD' has too is hidden\nA build fails, because one of them is an error\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_that_are_hidden_are_mentioned_in_every_report()
    {
        using var place = Committed(place => place.Edit(Annotation, "Tea may help you wake up\"", "Tea helps you wake up\""));
        const string Notes = "1 finding that 'HEAD' has too is hidden\nA build fails, because one of them is an error\n";

        Assert.Equal(Notes, Check(place, 0, "--since", "HEAD", "--quiet"));
        Assert.Equal(Notes, Check(place, 0, "--since", "HEAD", "--quiet", "--format", "github"));
        Assert.Equal(Notes, Check(place, 0, "--since", "HEAD", "--quiet", "--format", "sarif", "--output", "report.sarif"));

        var suites = XDocument.Parse(Check(place, 0, "--since", "HEAD", "--format", "junit")).Root!;
        var suite = Assert.Single(suites.Elements(), static suite => (string?)suite.Attribute("name") == "quoin");
        Assert.Equal(Notes.TrimEnd('\n'), (string?)suite.Element("testcase")?.Element("system-out"));
        Assert.Equal(suites.Descendants("testcase").Count(), (int?)suites.Attribute("tests"));
    }

    [Fact]
    public void Files_that_are_renamed_keep_their_findings_and_files_that_are_added_have_new_ones()
    {
        using var place = Committed();
        Directory.CreateDirectory(place.PathOf("content/папка"));
        Directory.CreateDirectory(place.PathOf("seeds/old texts"));
        File.Move(place.PathOf(Annotation), place.PathOf("content/папка/tea.quoin.yaml"));
        File.Move(place.PathOf(Source), place.PathOf("seeds/old texts/tea.txt"));
        place.Edit("content/папка/tea.quoin.yaml", "../seeds/tea.txt", "../../seeds/old texts/tea.txt");
        AssertFindings(place, [], "2 findings that 'HEAD' has too are hidden");

        place.Write("content/coffee.quoin.yaml", "quoin: 1\narticle: coffee\ntitle: Coffee\nlanguage: en\nsource: ../seeds/coffee.txt\n").Write("seeds/coffee.txt", "Coffee is black.\n");
        AssertFindings(place, ["1:1 warning QUO4001"], "2 findings that 'HEAD' has too are hidden");
    }

    [Fact]
    public void A_work_tree_and_a_shallow_clone_are_repositories_too()
    {
        using var place = Committed();
        place.Edit(Source, "Tea is brown.", "Tea is brown. Tea is red.");
        Git(place, "commit", "-qam", "two");
        var above = Path.GetDirectoryName(place.Root)!;
        var folder = Path.GetFileName(place.Root);
        Git(place, "worktree", "add", "-q", Path.Combine(above, "робоче дерево"), "HEAD~1");
        using var tree = Workplace.At(Path.Combine(above, "робоче дерево", folder));
        AssertFindings(tree, [], "2 findings that 'HEAD' has too are hidden");
        tree.Edit(Source, "Tea is brown.", "Tea is brown. Tea is green.");
        AssertFindings(tree, ["2:15 warning QUO4001"], "2 findings that 'HEAD' has too are hidden");

        Git(place, "clone", "-q", "--depth", "1", new Uri(above).AbsoluteUri, Path.Combine(above, "клон"));
        using var clone = Workplace.At(Path.Combine(above, "клон", folder));
        AssertFindings(clone, [], "3 findings that 'HEAD' has too are hidden");
        AssertFails(clone, "The revision 'HEAD~1' is not in this repository, which has only a part of the history; fetch it first, as with 'git fetch --unshallow' or 'fetch-depth: 0' in GitHub Actions", "--since", "HEAD~1");
    }

    [Fact]
    public void What_git_is_set_up_to_run_is_not_run()
    {
        using var place = Committed();
        var (mark, script) = (place.PathOf("ran"), place.PathOf("hook.sh"));
        place.Write("hook.sh", $"#!/bin/sh\ntouch '{mark}'\nexit 1\n").Write(".gitattributes", "*.txt filter=evil diff=evil\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        foreach (var name in (string[])["core.fsmonitor", "core.pager", "pager.ls-tree", "filter.evil.smudge", "filter.evil.clean", "diff.evil.textconv", "core.sshCommand", "credential.helper"])
        {
            Git(place, "config", name, script);
        }

        AssertFindings(place, [], "2 findings that 'HEAD' has too are hidden");
        Assert.False(File.Exists(mark));
    }

    [Fact]
    public void Git_does_not_fetch_what_a_partial_clone_lacks()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var place = Committed();
        place.Write("bin/git", $"#!/bin/sh\nprintf %s \"$GIT_NO_LAZY_FETCH\" > '{place.PathOf("setting")}'\nexit 1\n");
        File.SetUnixFileMode(place.PathOf("bin/git"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Equal(2, place.QuoinWith([new("PATH", $"{place.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}")], "check", "--since", "HEAD").ExitCode);
        Assert.Equal("1", place.Read("setting"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_outside_the_content_is_new_if_it_is_in_no_commit(bool isCommitted)
    {
        using var place = Committed();
        place.Write("stray.quoin.yaml", "x");
        if (isCommitted)
        {
            Git(place, "add", "-A", ".");
            Git(place, "commit", "-qm", "two");
        }

        var session = new ToolSession(place.Root, TextWriter.Null, TextWriter.Null, () => new PlainOutput(TextWriter.Null));
        var content = new ContentSet("the project", ContentFolder.Read(place.Root), SeveritySettings.Default, null)
        {
            Roots = ContentRoots.Create(static _ => null),
            Folder = place.Root,
            Misplaced = [new DiagnosticBag(place.PathOf("stray.quoin.yaml")).Report(Rules.ContentElsewhere, default, "stray.quoin.yaml", "content/")],
        };

        var result = await new FindingFilter("HEAD", null, BaselineUse.Read).ApplyAsync(session, ContentCheck.Of(content, ContentBuild.Create(content.Project)), CancellationToken.None);

        Assert.Equal(isCommitted ? [] : ["QUO9015"], result.Findings.Select(finding => finding.Diagnostic.Rule.Id));
    }

    [Theory]
    [InlineData("--output=ran")]
    [InlineData("--git-dir=ran")]
    [InlineData("-h")]
    public async Task A_revision_that_looks_like_an_option_is_none(string revision)
    {
        using var place = Committed();
        var session = new ToolSession(place.Root, TextWriter.Null, TextWriter.Null, () => new PlainOutput(TextWriter.Null));

        var exception = await Assert.ThrowsAsync<ToolException>(() => GitRevision.OpenAsync(session, place.Root, revision, CancellationToken.None));

        Assert.Equal($"There is no revision '{revision}' in the repository; name a branch, a tag or a commit, as in --since HEAD", exception.Message);
        Assert.False(File.Exists(place.PathOf("ran")));
    }

    [Theory]
    [InlineData("--only-new", "--only-new needs a revision to compare with, as in --only-new --since main")]
    [InlineData("--since|", "--since needs a revision, as in --since main")]
    [InlineData("--since|nowhere", "There is no revision 'nowhere' in the repository; name a branch, a tag or a commit, as in --since HEAD")]
    [InlineData("--since|HEAD:content", "There is no revision 'HEAD:content' in the repository; name a branch, a tag or a commit, as in --since HEAD")]
    public void A_revision_that_does_not_exist_is_said_in_one_line(string arguments, string message)
    {
        using var place = Committed();

        AssertFails(place, message, arguments.Split('|'));
    }

    [Fact]
    public void Without_a_repository_or_without_git_a_baseline_is_the_way()
    {
        using var place = Workplace.Tea;
        var ceiling = KeyValuePair.Create("GIT_CEILING_DIRECTORIES", Path.GetDirectoryName(place.Root)!);

        AssertFailed(
            place, "--since compares with a commit of git, and '{root}' is in no repository; run the command in one, or compare with a baseline, as with --baseline quoin.findings.json",
            place.QuoinWith([ceiling], "check", "--since", "HEAD"));
        AssertFailed(
            place, "git is needed to read a revision, and is not installed; install it, or compare without one, as with --baseline quoin.findings.json",
            place.QuoinWithoutSdk("check", "--since", "HEAD"));
    }

    /// <summary>An article with two warnings, committed in a repository that is the folder above.</summary>
    private static Workplace Committed(Action<Workplace>? edit = null)
    {
        var place = Workplace.Tea
            .Write(Source, "Tea may help you wake up, but the trial was small.\nTea is brown.\n")
            .Edit(Annotation, "wake you up.", "wake you up in 5 minutes.");
        edit?.Invoke(place);
        Git(place, "init", "-q", "..");
        Git(place, "add", "-A", ".");
        Git(place, "commit", "-qm", "one");
        return place;
    }

    private static void Git(Workplace place, params string[] arguments) => _ = Command.RunIn(
        place.Root,
        [KeyValuePair.Create("GIT_CONFIG_GLOBAL", Path.GetFullPath(place.PathOf("../none"))), KeyValuePair.Create("GIT_CONFIG_NOSYSTEM", "1")],
        "git", ["-c", "user.name=A", "-c", "user.email=a@example.org", .. arguments]).Succeeded;

    private static string Check(Workplace place, int code, params string[] arguments)
    {
        var command = place.Quoin(["check", .. arguments]);
        Assert.True(command.ExitCode == code, command.ToString());
        return command.Output;
    }

    private static void AssertFindings(Workplace place, string[] findings, string note, string revision = "HEAD")
    {
        var lines = Check(place, 0, "--only-new", "--since", revision).Split('\n');
        Assert.Equal(findings, lines.Where(line => line.Contains(" QUO", StringComparison.Ordinal) && !line.Contains("help:", StringComparison.Ordinal)).Select(line => line.Trim().Split(':') is [var at, var column, ..] ? $"{at}:{column}" : line));
        Assert.Contains(note, lines);
    }

    private static void AssertFails(Workplace place, string message, params string[] arguments) => AssertFailed(place, message, place.Quoin(["check", .. arguments]));

    private static void AssertFailed(Workplace place, string message, Command command) =>
        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, place.Scrub(command.Error)));
}
