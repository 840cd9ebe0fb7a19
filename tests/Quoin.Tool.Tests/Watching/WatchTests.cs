namespace Quoin.Tool.Tests.Watching;

/// <summary>A check that is repeated when files change.</summary>
public sealed class WatchTests
{
    private const string Annotation = "content/tea.quoin.yaml";
    private const string Source = "seeds/tea.txt";
    private const string Waiting = "ms; watching for changes, Ctrl+C ends\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_change_is_checked(bool isPolling)
    {
        using var place = Workplace.Tea;
        using var watch = place.Start(isPolling, "check", "--watch");
        Assert.StartsWith("No findings\nChecked 1 article, 1 source", Next(), StringComparison.Ordinal);

        // An edit, and its correction.
        place.Edit(Annotation, "may help you wake up\"", "may help you rise\"");
        Assert.Contains("error QUO2001", Next(), StringComparison.Ordinal);
        place.Edit(Source, "may help you wake up", "may help you rise");
        Assert.StartsWith("\nNo findings\n", Next(), StringComparison.Ordinal);

        // Saved as editors do: written beside, and renamed.
        place.Write("content/.tea.quoin.yaml.swp", place.Read(Annotation).Replace("title: Tea", "titel: Tea", StringComparison.Ordinal));
        File.Move(place.PathOf("content/.tea.quoin.yaml.swp"), place.PathOf(Annotation), overwrite: true);
        Assert.Contains("'titel'", Next(), StringComparison.Ordinal);
        place.Edit(Annotation, "titel: Tea", "title: Tea");
        Assert.StartsWith("\nNo findings\n", Next(), StringComparison.Ordinal);

        // A new file in a new folder, renamed and deleted.
        place.Write("content/new folder/coffee.quoin.yaml", place.Read(Annotation).Replace("article: tea", "article: coffee", StringComparison.Ordinal).Replace("../seeds", "../../seeds", StringComparison.Ordinal));
        watch.WaitFor("Checked 2 articles");
        Next();
        Directory.Move(place.PathOf("content/new folder"), place.PathOf("content/нова"));
        File.Move(place.PathOf("content/нова/coffee.quoin.yaml"), place.PathOf("content/нова/tisane.quoin.yaml"));
        watch.WaitFor("content/нова/tisane.quoin.yaml\n");
        watch.WaitFor("error QUO1010");
        Directory.Delete(place.PathOf("content/нова"), recursive: true);
        watch.WaitFor("Checked 1 article,");
        Next();

        // The folder is replaced by another one, as by a change of branches.
        Directory.Move(place.PathOf("content"), place.PathOf("other"));
        watch.WaitFor("quoin: Nothing was checked");
        Directory.Move(place.PathOf("other"), place.PathOf("content"));
        watch.WaitFor("Checked 1 article,");
        Next();
        place.Edit(Annotation, "title: Tea", "titel: Tea");
        watch.WaitFor("'titel'");
        Next();

        Assert.Equal(1, watch.Interrupt());

        string Next() => watch.WaitFor(Waiting);
    }

    [Fact]
    public void What_changes_nothing_is_not_checked_again()
    {
        using var place = Workplace.Tea;
        using var watch = place.Start(isPolling: true, "check", "--watch");
        watch.WaitFor(Waiting);

        place.Write(Source, place.Read(Source)).Write("content/notes.bin", "x").Write("content/folder/notes.bin", "x");
        place.Edit(Annotation, "title: Tea", "title: Black tea");

        // The first report is about the last change.
        Assert.StartsWith("\nNo findings\n", watch.WaitFor(Waiting), StringComparison.Ordinal);
        place.Edit(Annotation, "title: Black tea", "titel: Black tea");
        Assert.Contains("'titel'", watch.WaitFor(Waiting), StringComparison.Ordinal);
        Assert.Equal(3, watch.Output.Split(Waiting).Length - 1);
        Assert.Equal(1, watch.Interrupt());
    }

    [Fact]
    public void A_source_that_an_annotation_names_now_is_content_now()
    {
        using var place = Workplace.Tea.Write("texts/black tea.txt", "Tea may help you wake up, but the trial was small.\n");
        using var watch = place.Start(isPolling: false, "check", "--watch", "--quiet");
        watch.WaitFor(Waiting);

        place.Edit(Annotation, "../seeds/tea.txt", "../texts/black tea.txt");
        Assert.DoesNotContain("QUO", watch.WaitFor(Waiting), StringComparison.Ordinal);
        place.Edit("texts/black tea.txt", "the trial was small", "it was large");
        Assert.Contains("10:12 error QUO", watch.WaitFor(Waiting), StringComparison.Ordinal);

        Assert.Equal(1, watch.Interrupt());
    }

    [Fact]
    public void Only_new_findings_are_reported_each_time_and_the_baseline_is_read_again()
    {
        using var place = Workplace.Tea.Write(Source, "Tea may help you wake up, but the trial was small.\nTea is brown.\n");
        Assert.Equal(0, place.Quoin("check", "--baseline", "known.json", "--write-baseline").ExitCode);
        using var watch = place.Start(isPolling: true, "check", "--watch", "--baseline", "known.json", "--fail-on", "warning");
        Assert.Contains("The baseline 'known.json' hides 1 finding\n", watch.WaitFor(Waiting), StringComparison.Ordinal);

        place.Edit(Source, "Tea is brown.", "Tea is brown. Tea is red.");
        Assert.Contains("\n1 warning in 1 file", watch.WaitFor(Waiting), StringComparison.Ordinal);
        Assert.Equal(0, place.Quoin("check", "--baseline", "known.json", "--write-baseline").ExitCode);
        Assert.Contains("The baseline 'known.json' hides 2 findings\n", watch.WaitFor(Waiting), StringComparison.Ordinal);

        Assert.Equal(0, watch.Interrupt());
    }

    [Theory]
    [InlineData("--format|json", "--watch writes for people; leave --format and --output out")]
    [InlineData("--output|a.txt", "--watch writes for people; leave --format and --output out")]
    [InlineData("--baseline|known.json|--write-baseline", "--watch only reads a baseline; write it without --watch")]
    [InlineData("--baseline|known.json", "There is no baseline 'known.json'; write it with --write-baseline")]
    public void What_cannot_be_watched_ends_at_once(string arguments, string message)
    {
        using var place = Workplace.Tea;

        var command = place.Quoin(["check", "--watch", .. arguments.Split('|')]);

        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, command.Error));
    }
}
