namespace Quoin.Tool.Tests.Projects;

/// <summary>Content that a project selects, as MSBuild says.</summary>
public sealed class ProjectTests
{
    private const string NoContent = "No content in ";

    [Fact]
    public void The_only_project_in_the_folder_says_which_files_are_content()
    {
        using var place = Tea("<QuoinContentRoot>texts</QuoinContentRoot>", "");
        place.Write("texts/a.quoin.yaml", Workplace.TeaAnnotation);

        Assert.Equal("seeds/tea.txt       source of a.quoin.yaml\ntexts/a.quoin.yaml  annotation", Rows(place.Quoin("files")));
    }

    [Fact]
    public void A_second_run_uses_the_kept_answer_and_still_finds_new_files()
    {
        using var place = Tea("", "");
        _ = place.Quoin("files").Succeeded;
        place.Write("content/more.quoin.yaml", Workplace.TeaAnnotation);

        var second = place.QuoinWithoutSdk("files");

        Assert.Contains("content/more.quoin.yaml", Rows(second), StringComparison.Ordinal);
        Assert.EndsWith("of the project 'Tea.csproj'\n", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kept_answer_is_asked_again_when_the_project_changes()
    {
        using var place = Tea("", "");
        _ = place.Quoin("files").Succeeded;
        place.Write("texts/a.quoin.yaml", Workplace.TeaAnnotation).Edit("Tea.csproj", "<Nullable>", "<QuoinContentRoot>texts</QuoinContentRoot><Nullable>");

        Assert.Equal("seeds/tea.txt       source of a.quoin.yaml\ntexts/a.quoin.yaml  annotation", Rows(place.Quoin("files")));
    }

    [Fact]
    public void A_kept_answer_is_asked_again_when_a_file_above_the_project_appears()
    {
        using var place = Tea("", "");
        _ = place.Quoin("files").Succeeded;
        place.Write("texts/a.quoin.yaml", Workplace.TeaAnnotation)
            .Write("Directory.Build.props", "<Project><PropertyGroup><QuoinContentRoot>texts</QuoinContentRoot></PropertyGroup></Project>");

        Assert.Equal("seeds/tea.txt       source of a.quoin.yaml\ntexts/a.quoin.yaml  annotation", Rows(place.Quoin("files")));
    }

    [Fact]
    public void A_kept_answer_is_asked_again_when_a_variable_that_the_project_reads_changes()
    {
        using var place = Tea("""<QuoinContentRoot Condition="'$(TEA_FOLDER)' != ''">$(TEA_FOLDER)</QuoinContentRoot>""", "");
        place.Write("texts/a.quoin.yaml", Workplace.TeaAnnotation);
        Assert.StartsWith("content/tea.quoin.yaml", Rows(place.Quoin("files")), StringComparison.Ordinal);

        Assert.EndsWith("texts/a.quoin.yaml  annotation", Rows(place.QuoinWith([new("TEA_FOLDER", "texts")], "files")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_in_a_folder_called_sdk_is_read_again_when_it_changes()
    {
        using var place = Tea("", "");
        foreach (var file in new[] { "Tea.csproj", "content/tea.quoin.yaml", "seeds/tea.txt" })
        {
            place.Write($"sdk/{file}", place.Read(file));
        }

        _ = place.Quoin("files", "--project", "sdk/Tea.csproj").Succeeded;
        place.Write("sdk/texts/a.quoin.yaml", Workplace.TeaAnnotation).Edit("sdk/Tea.csproj", "<Nullable>", "<QuoinContentRoot>texts</QuoinContentRoot><Nullable>");

        Assert.EndsWith("sdk/texts/a.quoin.yaml  annotation", Rows(place.Quoin("files", "--project", "sdk/Tea.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_in_the_current_folder_is_not_mistaken_for_an_installed_one()
    {
        using var place = Tea("", "");
        var program = place.PathOf("dotnet");
        File.WriteAllText(program, "#!/bin/sh\ntouch was-run\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        _ = place.Quoin("files");

        Assert.False(File.Exists(place.PathOf("was-run")));
    }

    [Fact]
    public void A_file_that_the_project_adds_or_removes_itself_is_as_in_the_build()
    {
        using var place = Tea("", """<ItemGroup><AdditionalFiles Include="other/*.quoin.yaml" /></ItemGroup>""");
        place.Write("Directory.Build.targets", """<Project><ItemGroup><AdditionalFiles Remove="content/old.quoin.yaml" /></ItemGroup></Project>""").Write("content/old.quoin.yaml", Workplace.TeaAnnotation).Write("other/one.quoin.yaml", Workplace.TeaAnnotation);

        var rows = Rows(place.Quoin("files"));

        Assert.Contains("other/one.quoin.yaml", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("old", rows, StringComparison.Ordinal);

        // Only MSBuild knows such files, so nothing is kept.
        Assert.Contains("other/two.quoin.yaml", Rows(place.Write("other/two.quoin.yaml", Workplace.TeaAnnotation).Quoin("files")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_for_several_frameworks_has_the_content_of_the_first()
    {
        using var place = Tea("", "");
        place.Edit("Tea.csproj", "<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;net8.0</TargetFrameworks>");

        Assert.StartsWith("content/tea.quoin.yaml", Rows(place.Quoin("files")), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_projects_in_the_folder_are_asked_about()
    {
        using var place = Tea("", "");
        place.Write("Another.csproj", "<Project />");

        AssertFails(place.Quoin("files"), "There are 2 projects in '{root}'; name one, as in --project Another.csproj", place);
    }

    [Fact]
    public void A_project_that_MSBuild_cannot_read_is_reported_with_its_reason()
    {
        using var place = Tea("", "");
        place.Write("Tea.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup></Project>");

        var command = place.Quoin("files");

        Assert.Equal(2, command.ExitCode);
        Assert.StartsWith("quoin: MSBuild cannot read 'Tea.csproj': ", command.Error, StringComparison.Ordinal);
        Assert.Equal(1, command.Error.Count(character => character == '\n'));
    }

    [Fact]
    public void A_project_without_Quoin_is_no_reason_not_to_find_the_content_beside_it()
    {
        using var place = Workplace.Tea.Write("Tea.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");

        Assert.EndsWith("2 files of the folders 'content/' and 'seeds/'\n", place.Quoin("files").Succeeded, StringComparison.Ordinal);
        AssertFails(
            place.Quoin("files", "--project", "."),
            "The project 'Tea.csproj' does not refer to Quoin; add the package with 'dotnet add package Quoin' and restore, or leave --project out", place);
    }

    [Fact]
    public void Without_the_SDK_the_message_says_how_to_go_on()
    {
        using var place = Tea("", "");
        var command = place.QuoinWithoutSdk("files");

        AssertFails(command, "'Tea.csproj' cannot be read, because the .NET SDK is not installed; install it, or pass --no-project to find content without the project", place);
    }

    [Fact]
    public void An_annotation_outside_the_folders_is_read_with_its_source_if_it_is_named()
    {
        using var place = new Workplace().Write("texts/tea.txt", "Tea may help you wake up, but the trial was small.").Write("annotations/tea.quoin.yaml", Workplace.TeaAnnotation.Replace("../seeds", "../texts", StringComparison.Ordinal));

        Assert.Equal("annotations/tea.quoin.yaml  annotation\ntexts/tea.txt               source of tea.quoin.yaml", Rows(place.Quoin("files", "annotations")));
        Assert.StartsWith("annotations/tea.quoin.yaml", Rows(place.Quoin("files", "annotations/tea.quoin.yaml")), StringComparison.Ordinal);
        Assert.Contains(NoContent, place.Quoin("files").Failed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_reads_no_source_outside_the_current_folder()
    {
        using var place = Workplace.Tea.Write("../secret.txt", "secret").Write("content/bad.quoin.yaml", Workplace.TeaAnnotation.Replace("../seeds/tea.txt", "../../secret.txt", StringComparison.Ordinal));
        File.CreateSymbolicLink(place.PathOf("link.txt"), place.PathOf("../secret.txt"));
        place.Write("content/worse.quoin.yaml", Workplace.TeaAnnotation.Replace("../seeds/tea.txt", "../link.txt", StringComparison.Ordinal));

        Assert.DoesNotContain(".txt", Rows(place.Quoin("files")).Replace("seeds/tea.txt", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content", "content/other.yaml|content/tea.quoin.yaml|seeds/tea.txt")]
    [InlineData("seeds/tea.txt", "content/tea.quoin.yaml|seeds/tea.txt")]
    [InlineData("./content/../content/te*.yaml", "content/tea.quoin.yaml|seeds/tea.txt")]
    [InlineData("**/other.*", "content/other.yaml")]
    public void Paths_folders_and_globs_select_files_each_annotation_with_its_source(string path, string expected)
    {
        using var place = Workplace.Tea.Write("content/other.yaml", "a: 1").Write("seeds/more.md", "More.");

        Assert.Equal(expected.Split('|'), Rows(place.Quoin("files", path)).Split('\n').Select(row => row.Split("  ")[0]));
    }

    private static Workplace Tea(string properties, string items) => Workplace.Tea.Write("Tea.csproj",
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Repository.PathOf("src/Quoin/buildTransitive/Quoin.props")}" />
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>{properties}</PropertyGroup>
          {items}
          <Import Project="{Repository.PathOf("src/Quoin/buildTransitive/Quoin.targets")}" />
        </Project>
        """);

    /// <summary>The rows of the table of files.</summary>
    private static string Rows(Command command) => string.Join('\n', command.Succeeded.Split("\n\n")[0].Split('\n').Skip(1));

    private static void AssertFails(Command command, string message, Workplace place) =>
        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, place.Scrub(command.Error)));
}
