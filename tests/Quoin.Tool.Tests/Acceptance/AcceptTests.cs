using Quoin.Compiler.Baselines;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Acceptance;
using Quoin.Tool.Files;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Tests.Acceptance;

public sealed class AcceptTests
{
    private const string Annotation = "content/tea.quoin.yaml";
    private const string Baseline = "content/quoin.baseline";
    private const string Accepted = "content/quoin.accepted.yaml";

    private static readonly string[] Signed = ["--by", "Ann <ann@example.org>", "--on", "2026-11-26"];

    [Fact]
    public void The_first_acceptance_creates_the_files_and_a_second_one_changes_nothing()
    {
        using var place = Workplace.Tea;

        var first = place.Quoin(["accept", "--all", "--because", "First release", .. Signed]);
        var (baseline, accepted) = (place.Read(Baseline), place.Read(Accepted));
        var second = place.Quoin(["accept", "--all", "--because", "First release again", .. Signed]);

        Assert.StartsWith("The article 'tea' is new\nAccepted 3 lines of 'content/quoin.baseline' as Ann <ann@example.org>, entry 2026-11-26-", first.Succeeded, StringComparison.Ordinal);
        Assert.DoesNotContain("Builds do not compare", first.Output, StringComparison.Ordinal);
        Assert.Equal("There is nothing to accept: 'content/quoin.baseline' says what the content promises\n", second.Succeeded);
        Assert.Equal((baseline, accepted), (place.Read(Baseline), place.Read(Accepted)));
        Assert.Equal("quoin.baseline text eol=lf merge=union\nquoin.accepted.yaml text eol=lf merge=union\n", place.Read("content/.gitattributes"));
        Assert.Contains("because: \"First release\", marks: [\"tea\", \"tea/caveats/small-trial\", \"tea/claims/wakes-you-up\"], changes: [\"The article 'tea' is new\"] }", accepted, StringComparison.Ordinal);
        Assert.Equal(["tea", "tea/caveats/small-trial", "tea/claims/wakes-you-up"], baseline.Split('\n').Skip(2).SkipLast(1).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void A_change_is_accepted_by_the_id_that_a_finding_names()
    {
        using var place = Accept(Workplace.Tea);
        var before = place.Read(Baseline).Split('\n');
        place.Edit(Annotation, "certainty: possible", "certainty: supported");

        var accepted = place.Quoin(["accept", "tea/claims/wakes-you-up", "--because", "The trial was repeated with more people", .. Signed]);

        Assert.StartsWith("The claim 'wakes-you-up' is surer: 'supported', and not 'possible'\nAccepted 1 line of", accepted.Succeeded, StringComparison.Ordinal);
        var after = place.Read(Baseline).Split('\n');
        Assert.Equal([4], Enumerable.Range(0, before.Length).Where(line => before[line] != after[line]));
        var entry = Assert.Single(place.Read(Accepted).Split('\n'), line => line.Contains("repeated", StringComparison.Ordinal));
        Assert.Contains("marks: [\"tea/claims/wakes-you-up\"], changes: [\"The claim 'wakes-you-up' is surer: 'supported', and not 'possible'\"], replaces: [\"" + before[4].Split("check=")[1] + "\"]", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_is_gone_leaves_the_baseline_and_the_entry_lists_it()
    {
        using var place = Accept(Workplace.Tea);
        place.Edit(Annotation, "caveats:\n  small-trial:\n    kind: limitation\n    quote: \"the trial was small\"\n    applies-to: { kind: efficacy }\n\n", "");

        Assert.Contains("The caveat 'small-trial' is gone", place.Quoin(["accept", "tea", "--because", "A larger trial found the same", .. Signed]).Succeeded, StringComparison.Ordinal);
        Assert.DoesNotContain("small-trial", place.Read(Baseline), StringComparison.Ordinal);
        Assert.Contains("marks: [\"tea/claims/wakes-you-up\"], gone: [\"tea/caveats/small-trial\"]", place.Read(Accepted), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_is_gone_with_its_line_is_reported_until_somebody_accepts_that()
    {
        using var place = Accept(Workplace.Tea);
        place.Edit(Annotation, "caveats:\n  small-trial:\n    kind: limitation\n    quote: \"the trial was small\"\n    applies-to: { kind: efficacy }\n\n", "");
        Accept(place, "tea/claims/wakes-you-up", "A larger trial found the same");
        place.Edit(Baseline, place.Read(Baseline).Split('\n').Single(line => line.StartsWith("tea/caveats/", StringComparison.Ordinal)) + "\n", "");

        Assert.Contains("QUO6034: The line of 'tea/caveats/small-trial' in the baseline is missing", Assert.Single(Findings(place)), StringComparison.Ordinal);

        Assert.StartsWith("The caveat 'small-trial' is gone\nAccepted 1 line of", place.Quoin(["accept", "tea/caveats/small-trial", "--because", "A larger trial found the same", .. Signed]).Succeeded, StringComparison.Ordinal);
        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void A_line_that_was_lost_is_signed_again()
    {
        using var place = Accept(Workplace.Tea);
        place.Edit(Baseline, place.Read(Baseline).Split('\n').Single(line => line.StartsWith("tea/caveats/", StringComparison.Ordinal)) + "\n", "");
        Assert.Contains(Findings(place), finding => finding.Contains("QUO6034", StringComparison.Ordinal));

        Accept(place, "tea/caveats/small-trial", "A merge has lost the line");

        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void An_article_that_is_gone_is_named_without_its_marks_and_its_lines_are_not_missing()
    {
        using var place = Accept(Workplace.Tea);
        File.Delete(place.PathOf(Annotation));

        Accept(place, "tea", "Nobody drinks tea any more");

        Assert.Contains(", gone: [\"tea\"], changes: [\"The article 'tea' is gone\"]", place.Read(Accepted), StringComparison.Ordinal);
        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void A_line_is_not_gone_before_it_was_signed()
    {
        using var place = Accept(Workplace.Tea);
        File.Delete(place.PathOf(Annotation));

        var command = place.Quoin("accept", "tea", "--because", "Nobody drinks tea any more", "--by", "Bo", "--on", "2026-11-25");

        Assert.Equal((2, "quoin: 'tea' was accepted on 2026-11-26, so nobody can accept on 2026-11-25 that it is gone; say a later day with --on\n"), (command.ExitCode, command.Error));
    }

    [Fact]
    public void A_mark_that_is_renamed_goes_with_what_refers_to_it()
    {
        using var place = Accept(Workplace.Tea);
        place.Edit(Annotation, "  small-trial:", "  few-people:");

        Assert.StartsWith("The caveat 'few-people' was 'small-trial'\nAccepted 3 lines", place.Quoin(["accept", "tea/few-people", "--because", "Clearer name for the caveat", .. Signed]).Succeeded, StringComparison.Ordinal);
        Assert.StartsWith("There is nothing to accept", place.Quoin(["accept", "--all", "--because", "First release again"]).Succeeded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quoin: Nothing is named; name the ids of articles or marks, such as tea/claims/wakes-you-up, or accept everything with --all\n", "--because", "First release")]
    [InlineData("quoin: --all accepts everything; leave out either --all or the ids\n", "tea", "--all", "--because", "First release")]
    [InlineData("quoin: There is no 'tee' in the content or its baseline; did you mean 'tea'?\n", "tee", "--because", "First release")]
    [InlineData("quoin: The reason 'ok' explains nothing; say with --because why the change is right\n", "--all", "--because", "ok")]
    [InlineData("quoin: The reason 'TODO' is a placeholder; say with --because why the change is right\n", "--all", "--because", "TODO")]
    [InlineData("quoin: --on cannot be '26.11.2026'; give a date by ISO 8601, such as 2026-03-31\n", "--all", "--because", "First release", "--on", "26.11.2026")]
    [InlineData("quoin: Option '--because' is required\n", "--all")]
    [InlineData("quoin: --by cannot be '', which has no letter; say with --by who accepts, as in --by \"Ann Smith\"\n", "--all", "--because", "First release", "--by", "")]
    [InlineData("quoin: --by cannot be '42', which has no letter; say with --by who accepts, as in --by \"Ann Smith\"\n", "--all", "--because", "First release", "--by", "42")]
    [InlineData("has no letter; say with --by", "--all", "--because", "First release", "--by", "\u200B")]
    [InlineData("has characters that are not seen; say with --by", "--all", "--because", "First release", "--by", "Ann\u202Ehtims")]
    [InlineData("has characters that are not seen; say with --by", "--all", "--because", "First release", "--by", "Ann\u001B[31m")]
    public void What_cannot_be_accepted_is_said_in_one_line_and_nothing_is_written(string message, params string[] arguments)
    {
        using var place = Workplace.Tea;

        var command = place.Quoin(["accept", .. arguments]);

        Assert.Equal((2, ""), (command.ExitCode, command.Output));
        Assert.Equal(1, command.Error.Count(character => character == '\n'));
        if (message.EndsWith('\n'))
        {
            Assert.Equal(message, command.Error);
        }
        else
        {
            Assert.Contains(message, command.Error, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(place.PathOf(Baseline)) || File.Exists(place.PathOf(Accepted)));
    }

    [Fact]
    public void What_somebody_else_accepts_meanwhile_is_not_lost()
    {
        using var place = Accept(Workplace.Tea);
        var content = new ContentSet("", ContentProject.Create(Paths(Baseline, Accepted).Select(path => new ContentFile(path, File.ReadAllText(path))), ProjectSettings.Default), SeveritySettings.Default, null) { Folder = place.Root, Roots = new ContentRoots("content", "seeds") };
        var build = ContentBuild.Create(content.Project with { Settings = content.Project.Settings with { HasBaseline = true } });
        var entry = AcceptanceEntry.Create("Ann", "2026-11-26", "First release", [], [], []);
        var session = new ToolSession(place.Root, TextWriter.Null, TextWriter.Null, static () => throw new InvalidOperationException());
        place.Edit(Annotation, "certainty: possible", "certainty: supported");
        Accept(place);
        var now = (place.Read(Baseline), place.Read(Accepted));

        var exception = Assert.Throws<FileException>(() => new AcceptanceFiles(session, content).Write(build.Baselines, [], entry, CancellationToken.None));

        Assert.Equal("it has changed since it was read; run the command again", exception.Reason);
        Assert.Equal(now, (place.Read(Baseline), place.Read(Accepted)));

        IEnumerable<string> Paths(params string[] names) => names.Select(name => place.PathOf(name).Replace(Path.DirectorySeparatorChar, '/'));
    }

    [Fact]
    public void Of_two_commands_at_the_same_time_none_loses_what_the_other_accepted()
    {
        const string Coffee = "content/coffee.quoin.yaml";
        using var place = Workplace.Tea;
        Accept(place.Write(Coffee, Workplace.TeaAnnotation.Replace("article: tea", "article: coffee", StringComparison.Ordinal)));
        for (var round = 0; round < 4; round++)
        {
            foreach (var path in new[] { Annotation, Coffee })
            {
                place.Edit(path, "wake you up", $"wake you up in round {round}");
            }

            string[] articles = ["tea", "coffee"];
            var reasons = Array.ConvertAll(articles, article => $"Read again in round {round} for {article}");
            var commands = new Command[articles.Length];
            _ = Parallel.For(0, articles.Length, index => commands[index] = place.Quoin(["accept", articles[index], "--because", reasons[index], .. Signed]));

            Assert.Contains(commands, static command => command.ExitCode == 0);
            for (var index = 0; index < articles.Length; index++)
            {
                if (commands[index].ExitCode != 0)
                {
                    Assert.Contains("it has changed since it was read; run the command again", commands[index].Error, StringComparison.Ordinal);
                    _ = place.Quoin(["accept", articles[index], "--because", reasons[index], .. Signed]).Succeeded;
                }

                Assert.Contains(reasons[index], place.Read(Accepted), StringComparison.Ordinal);
            }

            Assert.Equal([], Findings(place));
        }
    }

    [Fact]
    public void A_folder_that_another_command_is_changing_is_left_alone()
    {
        using var place = Accept(Workplace.Tea);
        using var mine = FolderLock.Take(place.PathOf("content"), TimeSpan.Zero, CancellationToken.None);

        var exception = Assert.Throws<FileException>(() => FolderLock.Take(place.PathOf("content") + "/", TimeSpan.Zero, CancellationToken.None));

        Assert.NotNull(mine);
        Assert.Equal("another command is changing it; run the command again when that has ended", exception.Reason);
    }

    [Theory]
    [InlineData(Baseline)]
    [InlineData(Accepted)]
    public void A_file_that_is_read_only_stays_and_so_does_the_other(string path)
    {
        using var place = Accept(Workplace.Tea);
        var (baseline, accepted) = (place.Read(Baseline), place.Read(Accepted));
        place.Edit(Annotation, "certainty: possible", "certainty: supported");
        File.SetAttributes(place.PathOf(path), FileAttributes.ReadOnly);

        var command = place.Quoin(["accept", "tea", "--because", "The trial was repeated with more people", .. Signed]);

        File.SetAttributes(place.PathOf(path), FileAttributes.Normal);
        Assert.Equal((2, ""), (command.ExitCode, command.Output));
        Assert.Contains("it is read-only; change its permissions", command.Error, StringComparison.Ordinal);
        Assert.Equal((baseline, accepted), (place.Read(Baseline), place.Read(Accepted)));
    }

    [Theory]
    [InlineData("# quoin.baseline and quoin.accepted.yaml are written by 'quoin accept'\n", true)]
    [InlineData("quoin.baseline text\nquoin.accepted.yaml text\n", true)]
    [InlineData("/quoin.baseline merge=union\nquoin.accepted.yaml text merge=union\n", false)]
    public void Lines_for_git_are_shown_unless_they_are_there(string attributes, bool isShown)
    {
        using var place = Workplace.Tea.Write("content/.gitattributes", attributes);

        var output = place.Quoin(["accept", "--all", "--because", "First release", .. Signed]).Succeeded;

        Assert.Equal(isShown, output.Contains("\nAdd these lines to 'content/.gitattributes'", StringComparison.Ordinal));
        Assert.Equal(attributes, place.Read("content/.gitattributes"));
    }

    [Fact]
    public void Content_with_an_error_is_not_accepted()
    {
        using var place = Workplace.Tea.Edit(Annotation, "\"the trial was small\"", "\"the trial was large\"");

        var command = place.Quoin(["accept", "--all", "--because", "First release", .. Signed]);

        Assert.Equal(2, command.ExitCode);
        Assert.StartsWith("quoin: The content has 1 error, so nothing is accepted; fix it first: content/tea.quoin.yaml(10,12): QUO2001: ", command.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(place.PathOf(Baseline)));
    }

    [Fact]
    public void Two_branches_that_accept_different_marks_merge_without_a_conflict()
    {
        using var place = Repository(out var git);
        git("checkout", "-q", "-b", "other");
        place.Edit(Annotation, "kind: limitation", "kind: uncertainty");
        Accept(place, "tea/caveats/small-trial", "The trial could not tell");
        git("commit", "-qam", "other");
        git("checkout", "-q", "main");
        place.Edit(Annotation, "certainty: possible", "certainty: supported");
        Accept(place, "tea/claims/wakes-you-up", "The trial was repeated with more people");
        git("commit", "-qam", "main");

        git("merge", "-q", "-m", "both", "other");

        Assert.Equal("", git("status", "--porcelain"));
        Assert.Equal([], Findings(place));

        // The merge has kept lines that were replaced; the next acceptance removes them.
        place.Edit(Annotation, "certainty: supported", "certainty: established");
        Accept(place, "tea", "Trials in many countries found the same");
        Assert.Equal(3, place.Read(Baseline).Split('\n').Count(line => line.StartsWith("tea", StringComparison.Ordinal)));
        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void Two_branches_that_accept_different_articles_and_remove_marks_merge_without_a_conflict()
    {
        using var place = Repository(out var git);
        git("checkout", "-q", "-b", "other");
        place.Write("content/milk.quoin.yaml", "quoin: 1\narticle: milk\ntitle: Milk\nlanguage: en\nsource: ../seeds/milk.txt\nclaims:\n  white: { kind: background, certainty: established, quote: \"Milk is white\" }\n").Write("seeds/milk.txt", "Milk is white.\n");
        Accept(place, "milk", "New article on milk");
        git("add", "-A");
        git("commit", "-qm", "other");
        git("checkout", "-q", "main");
        place.Edit(Annotation, "caveats:\n  small-trial:\n    kind: limitation\n    quote: \"the trial was small\"\n    applies-to: { kind: efficacy }\n\n", "");
        Accept(place, "tea", "A larger trial found the same");
        git("commit", "-qam", "main");

        git("merge", "-q", "-m", "both", "other");

        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void Two_branches_that_accept_one_mark_differently_are_reported_and_an_acceptance_decides()
    {
        using var place = Repository(out var git);
        git("checkout", "-q", "-b", "other");
        place.Edit(Annotation, "certainty: possible", "certainty: established");
        Accept(place, "tea/claims/wakes-you-up", "Trials in many countries found the same");
        git("commit", "-qam", "other");
        git("checkout", "-q", "main");
        place.Edit(Annotation, "certainty: possible", "certainty: supported");
        Accept(place, "tea/claims/wakes-you-up", "The trial was repeated with more people");
        git("commit", "-qam", "main");
        git("merge", "-q", "-X", "ours", "-m", "both", "other");

        Assert.Contains("QUO6033", Assert.Single(Findings(place)), StringComparison.Ordinal);

        Accept(place, "tea/claims/wakes-you-up", "The trial is what the words rest on");
        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void Git_says_who_accepts_unless_the_command_does()
    {
        using var place = Repository(out _);
        place.Edit(Annotation, "certainty: possible", "certainty: supported");

        place.Quoin("accept", "tea", "--because", "The trial was repeated with more people");

        Assert.Contains("by: \"Bo Berg <bo@example.org>\"", place.Read(Accepted), StringComparison.Ordinal);
    }

    private delegate string Git(params string[] arguments);

    /// <summary>A repository with an accepted article, and a project that compares.</summary>
    private static Workplace Repository(out Git git)
    {
        var place = Accept(Workplace.Tea);
        string Run(params string[] arguments) => Command.Run(place.Root, "git", arguments).Succeeded;
        git = Run;
        Run("init", "-q", "-b", "main");
        Run("config", "user.name", "Bo Berg");
        Run("config", "user.email", "bo@example.org");
        Run("add", "-A");
        Run("commit", "-qm", "first");
        return place;
    }

    private static Workplace Accept(Workplace place, string name = "--all", string because = "First release")
    {
        _ = place.Quoin(["accept", name, "--because", because, .. Signed]).Succeeded;
        return place;
    }

    /// <summary>What a check reports of the baseline.</summary>
    private static IEnumerable<string> Findings(Workplace place)
    {
        var files = Directory.EnumerateFiles(place.Root, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/.git/", StringComparison.Ordinal))
            .Select(file => new ContentFile(Path.GetRelativePath(place.Root, file).Replace('\\', '/'), File.ReadAllText(file)));
        var settings = ProjectSettings.Create(name => name == "QuoinBaseline" ? "true" : null);
        return ContentBuild.Create(ContentProject.Create(files, settings)).Diagnostics
            .Where(diagnostic => diagnostic.Rule.Id.StartsWith("QUO6", StringComparison.Ordinal)).Select(diagnostic => diagnostic.ToString());
    }
}
