using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Quoin.Content.Tests;

public class DemoTests
{
    [Fact]
    public void The_main_job_prints_every_claim_with_its_caveats_the_study_and_full_coverage()
    {
        var run = Demo("--language", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Ketamine in addiction therapy\n=====", run.Output, StringComparison.Ordinal);
        foreach (var claim in KetamineInAddictionTherapy.Claims.Valid)
        {
            Assert.Contains($"\n{claim.Id} (", run.Output, StringComparison.Ordinal);
            Assert.Contains($"\n  {claim.ToString("en", null)}\n", run.Output, StringComparison.Ordinal);
        }

        Assert.All(KetamineInAddictionTherapy.Sections.All, section => Assert.Contains($"\n{section}\n---", run.Output, StringComparison.Ordinal));
        Assert.Contains("Evidence: exeter-trial\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Follow-up: P6M\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Sentences accounted for: 100 % (28 in all", run.Output, StringComparison.Ordinal);
        Assert.Matches("First claim: [0-9]+ ms after the start of the process", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void One_claim_is_shown_in_the_language_asked_for()
    {
        var run = Demo("--claim", "reduces-craving", "--language", "uk-UA");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(KetamineInAddictionTherapy.Claims.ReducesCraving.ToString("uk", null), run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("promotes-openness", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no claim 'reduces-cravin'; did you mean 'reduces-craving'?", "--claim", "reduces-cravin")]
    [InlineData("There is no option '--languge'; did you mean '--language'?", "--languge", "uk")]
    [InlineData("There is no text in the language 'fr'; choose one of en, uk", "--language", "fr")]
    [InlineData("Required argument missing for option: '--claim'.", "--claim")]
    public void A_mistake_gives_one_line_and_exit_code_2(string expected, params string[] arguments)
    {
        var run = Demo(arguments);

        Assert.Equal((2, "", expected + "\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void The_output_folder_holds_no_content_to_parse_and_nothing_to_parse_it_with()
    {
        // The two JSON files belong to the host; the program reads neither.
        string[] host = ["Quoin.Demo.deps.json", "Quoin.Demo.runtimeconfig.json"];
        var files = Directory.EnumerateFiles(BuiltDemo.Folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Except(host).ToList();

        Assert.DoesNotContain(files, file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json" or ".txt" or ".md");
        Assert.DoesNotContain(files, file => file!.Contains("Yaml", StringComparison.OrdinalIgnoreCase) || file.Contains("Json", StringComparison.OrdinalIgnoreCase));
        Assert.All(["Quoin.dll", "Quoin.Content.dll", "Quoin.Demo.dll"], assembly => Assert.DoesNotContain(
            References(Path.Combine(BuiltDemo.Folder, assembly)), name => name.Contains("Yaml", StringComparison.OrdinalIgnoreCase)));

        // The runtime can write JSON with the framework's own serializer; other tests check that it reads none.
        Assert.All(["Quoin.Content.dll", "Quoin.Demo.dll"], assembly => Assert.DoesNotContain(
            References(Path.Combine(BuiltDemo.Folder, assembly)), name => name.Contains("Json", StringComparison.OrdinalIgnoreCase)));
    }

    private static Command Demo(params string[] arguments) =>
        Command.Run(Repository.Root, "dotnet", [Path.Combine(BuiltDemo.Folder, "Quoin.Demo.dll"), .. arguments]);

    private static List<string> References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
