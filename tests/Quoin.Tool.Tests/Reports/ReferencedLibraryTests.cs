using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Quoin.Compiler.Manifests;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Tests.Reports;

/// <summary>Checks of content that cites the library of a referenced project.</summary>
public sealed class ReferencedLibraryTests
{
    private const string Annotation = "Trials/content/trials.quoin.yaml";

    [Fact]
    public void A_change_of_the_referenced_project_counts_before_it_is_built()
    {
        using var place = Solution.Create(Solution.ToProject);
        place.CompileTrials("Trials/bin/Debug/net10.0/Trials.dll");
        Assert.Contains("No findings", place.QuoinInApp("check").Succeeded, StringComparison.Ordinal);

        place.Edit(Annotation, "2024\" }", "2024\", status: retracted, because: The data was invented. }");
        Assert.Contains("warning QUO4005: The claim 'helps' cites 'trials/exeter', which was retracted", place.QuoinInApp("check").Succeeded, StringComparison.Ordinal);

        // A build of the solution would stop there, too.
        place.Edit(Annotation, "but nobody counted", "but nobody counts");
        var check = place.QuoinInApp("check");
        Assert.Equal(
            (2, "quoin: The libraries of the project 'Trials/Trials.csproj', which is referenced, have errors, so what they say is not known; fix what 'quoin check --project Trials/Trials.csproj' lists, or pass --no-project to read without them\n"),
            (check.ExitCode, check.Error));
        Assert.Contains("QUO2001", place.Quoin("check", "--project", "Trials/Trials.csproj").Failed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_read_of_the_annotations_of_a_project_is_what_its_assembly_says()
    {
        using var place = Solution.Create(Solution.ToProject);
        using var image = new PEReader(new MemoryStream(place.CompileTrials("lib/Trials.dll").ReadBytes("lib/Trials.dll")));
        var built = AssemblyReader.Read(image.GetMetadataReader())!;
        var session = new ToolSession(place.Root, TextWriter.Null, TextWriter.Null, static () => throw new InvalidOperationException());

        var read = await ReferencedProject.ReadAsync(
            session, new ReferencedFile(place.PathOf("lib/Trials.dll"), place.PathOf("Trials/Trials.csproj")), built: null, new ContentRequest(null, []), CancellationToken.None);

        Assert.Equal(built with { Version = read!.Manifest.Version }, read.Manifest);
        Assert.Equal(["ask-first", "as-in-leeds"], Assert.Single(read.Libraries!).Caveats.Select(static caveat => caveat.Mark.Id));
    }

    [Fact]
    public void An_edit_of_the_library_is_checked_while_the_check_watches()
    {
        using var place = Solution.Create(Solution.ToProject);
        using var watch = place.Start(isPolling: true, "check", "--watch", "--project", "App");
        watch.WaitFor("watching for changes");

        place.Edit(Annotation, "2024\" }", "2024\", status: retracted, because: The data was invented. }");

        watch.WaitFor("warning QUO4005");
    }

    [Fact]
    public void A_reading_without_the_project_says_that_caveats_of_references_are_not_known()
    {
        using var place = Solution.Create(Solution.ToProject);
        place.Edit("App/content/night.quoin.yaml", ", evidence: [trials/exeter], caveats: [trials/as-in-leeds], about: [trials/rest]", "");
        var app = Workplace.At(place.PathOf("App"));
        const string Note = "Read without the project 'App.csproj', so what libraries of references add to claims is not known; leave --no-project out to include their caveats";

        Assert.Contains(Note, app.Quoin("check", "--no-project").Succeeded, StringComparison.Ordinal);
        Assert.Contains($"\"{Note}\"", app.Quoin("check", "--no-project", "--format", "json").Succeeded, StringComparison.Ordinal);
        Assert.Equal((0, $"quoin: {Note}\n"), (app.Quoin("list", "--no-project").ExitCode, app.Quoin("list", "--no-project").Error));
        Assert.Equal($"quoin: {Note}\n", app.Quoin("show", "night", "--no-project").Error);

        app.Write("table.csv", "source,mark,id,quote\nnight.txt,claim,new,Night may help\n");
        foreach (var command in new[] { "diff .", "export html site", "import csv table.csv --dry-run", "new seeds/night.txt --dry-run", "repair --dry-run", "where-used helps --annotations" })
        {
            Assert.StartsWith($"quoin: {Note}\n", app.Quoin([.. command.Split(' '), "--no-project"]).Error, StringComparison.Ordinal);
        }

        // There is nothing to miss.
        Assert.Equal("", Workplace.At(place.PathOf("Trials")).Quoin("list", "caveats", "--no-project").Error);
    }

    [Fact]
    public void Libraries_are_counted_beside_articles_and_not_measured()
    {
        using var place = Workplace.Tea.Write("content/trials.quoin.yaml", Solution.Trials).Write("seeds/leeds.txt", "A cohort in Leeds slept well, but nobody counted.\n");

        Assert.Contains("Checked 1 article, 1 library, 2 sources, 4 quotes", place.Quoin("check").Output, StringComparison.Ordinal);
        Assert.Contains("\"articles\": 1,", place.Quoin("check", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains("\"libraries\": 1,", place.Quoin("check", "--format", "json").Output, StringComparison.Ordinal);

        var coverage = place.Quoin("coverage", "--minimum", "10");
        Assert.Equal(("", 0), (coverage.Error, coverage.ExitCode));
        Assert.DoesNotContain("trials", coverage.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 sentence of 1 article: 1 marked, 0 aside, 0 without a mark, 100 % accounted for\n", coverage.Output, StringComparison.Ordinal);

        File.Delete(place.PathOf("content/tea.quoin.yaml"));
        Assert.Equal(
            "quoin: No article in the folders 'content/' and 'seeds/', and libraries are not measured; start one with 'quoin new'\n",
            place.Quoin("coverage").Error);
        Assert.Contains("Checked 0 articles, 1 library", place.Quoin("check").Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_libraries_are_listed_with_the_claims_that_depend_on_them()
    {
        using var place = Workplace.Tea.Write("content/trials.quoin.yaml", Solution.Trials).Write("seeds/leeds.txt", "A cohort in Leeds slept well, but nobody counted.\n")
            .Edit("content/tea.quoin.yaml", "    statement:", "    evidence: [trials/exeter]\n    statement:");

        Assert.Equal(
            "article,id,kind,statement,claims,source,line\n"
            + "tea,small-trial,limitation,the trial was small,wakes-you-up,seeds/tea.txt,1\n"
            + "trials,ask-first,precondition,Ask your doctor first.,tea/wakes-you-up,content/trials.quoin.yaml,11\n"
            + "trials,as-in-leeds,limitation,but nobody counted,,content/trials.quoin.yaml,12\n",
            place.Quoin("list", "caveats", "--format", "csv").Succeeded.ReplaceLineEndings("\n"));
        Assert.Contains("\"tea/wakes-you-up\"", place.Quoin("list", "evidence", "--article", "trials", "--format", "json").Succeeded, StringComparison.Ordinal);
        Assert.Contains("1 of 1 claims", place.Quoin("list", "--evidence", "trials/exeter").Succeeded, StringComparison.Ordinal);
    }
}
