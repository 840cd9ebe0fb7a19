using Quoin.Compiler.Baselines;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Acceptance;
using Quoin.Tool.Files;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;
using static Quoin.Tool.Tests.Acceptance.AcceptedTea;

namespace Quoin.Tool.Tests.Acceptance;

/// <summary>An acceptance writes its files whole, or none of them.</summary>
public sealed class AcceptFilesTests
{
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
    public void What_no_build_could_read_again_is_refused_before_anything_is_written()
    {
        using var place = Workplace.Tea;
        var settings = ProjectSettings.Default with { Limits = ProjectSettings.Default.Limits with { BaselineLength = 500 } };
        var content = new ContentSet("", ContentProject.Create([], settings), SeveritySettings.Default, null) { Folder = place.Root, Roots = new ContentRoots("content", "seeds") };
        var entry = AcceptanceEntry.Create("Ann", "2026-11-26", new string('a', 500), [], [], []);
        var session = new ToolSession(place.Root, TextWriter.Null, TextWriter.Null, static () => throw new InvalidOperationException());

        var exception = Assert.Throws<ToolException>(() => new AcceptanceFiles(session, content).Write(BaselineLibrary.None, [], entry, CancellationToken.None));

        Assert.StartsWith("Nothing is written, because 'content/quoin.accepted.yaml' could not be read again: ", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(place.PathOf(Baseline)) || File.Exists(place.PathOf(Accepted)));
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
}
