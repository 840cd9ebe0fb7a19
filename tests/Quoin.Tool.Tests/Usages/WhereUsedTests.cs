using System.Text.Json;
using Microsoft.CodeAnalysis.Emit;

namespace Quoin.Tool.Tests.Usages;

/// <summary>Where marks are used in compiled code.</summary>
public sealed class WhereUsedTests
{
    private const string Page = "Pages/Page.cs";

    [Theory]
    [InlineData(false, DebugInformationFormat.PortablePdb)]
    [InlineData(true, DebugInformationFormat.PortablePdb)]
    [InlineData(false, DebugInformationFormat.Embedded)]
    [InlineData(true, DebugInformationFormat.Embedded)]
    public void Every_line_that_uses_a_claim_is_found_and_no_other(bool isRelease, DebugInformationFormat symbols)
    {
        using var place = Programs.Content.Compile(new(isRelease, symbols), Programs.ContentPaths, (Page, Programs.Code));

        var uses = Uses(place, "tea/wakes-you-up", "bin");

        var expected = Programs.LinesOf("wakes-you-up").Append(Programs.LinesOf("wakes-you-up in the statement that begins a line above").Single() - 1).Order();
        Assert.Equal(expected, Lines(uses, use => use.Of == "tea/wakes-you-up" && use.File == Page));
        Assert.Equal([("Pages/Attribute.cshtml", 4), ("Pages/Tea.cshtml", 12)], uses.Where(use => use.File?.EndsWith(".cshtml", StringComparison.Ordinal) == true).Select(use => (use.File!, use.Line)));
        Assert.Equal(Programs.LinesOf("a list of tea").Concat(Programs.LinesOf("a list of all")).Order(), Lines(uses, use => use.Of is null));
    }

    [Fact]
    public void A_mark_of_another_article_with_the_same_id_is_another_mark()
    {
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.PortablePdb), Programs.ContentPaths, (Page, Programs.Code));

        Assert.Equal(Programs.LinesOf("coffee/keeps-warm"), Lines(Uses(place, "coffee/keeps-warm", "bin"), static use => use.Of is not null));
        Assert.Equal(Programs.LinesOf("tea/keeps-warm"), Lines(Uses(place, "tea/keeps-warm", "bin"), static use => use.Of is not null));
        Assert.Equal(
            Programs.LinesOf("tea/keeps-warm").Concat(Programs.LinesOf("coffee/keeps-warm")).Order(),
            Lines(Uses(place, "keeps-warm", "bin"), static use => use.Of is not null));
    }

    [Fact]
    public void A_key_names_the_claim_that_the_assembly_has_and_not_the_one_that_the_annotation_has_there_now()
    {
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.PortablePdb), Programs.ContentPaths, (Page, Programs.Code));
        var expected = Lines(Uses(place, "tea/wakes-you-up", "bin"), static use => use.Form == "key").ToList();
        place.Write("content/tea.quoin.yaml", place.Read("content/tea.quoin.yaml").Replace("claims:\n", "claims:\n  helps: { kind: background, certainty: possible, quote: \"Tea may help\" }\n", StringComparison.Ordinal));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Lines(Uses(place, "tea/wakes-you-up", "bin"), static use => use.Form == "key"));
    }

    [Fact]
    public void What_depends_on_evidence_is_used_where_its_claims_are()
    {
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.PortablePdb), Programs.ContentPaths, (Page, Programs.Code));

        var uses = Uses(place, "tea/small-study", "bin");

        Assert.Equal(("content/tea.quoin.yaml", 20, "tea/small-study"), uses.Where(static use => use.Form == "annotation").Select(static use => (use.File, use.Line, use.Of)).Single());
        Assert.Equal(Lines(Uses(place, "tea/wakes-you-up", "bin"), static use => use.Of is not null), Lines(uses, static use => use.Of == "tea/wakes-you-up" && use.DependsOn == "tea/small-study"));
    }

    [Fact]
    public void Content_and_code_can_be_in_one_assembly_and_generated_code_is_no_use()
    {
        using var place = Programs.Content.CompileTogether(new(true, DebugInformationFormat.Embedded), Programs.ContentPaths, Page, Programs.Code);

        var uses = Uses(place, "tea/wakes-you-up", "bin/Whole.dll");

        Assert.Equal(Programs.LinesOf("wakes-you-up").Count + 1, uses.Count(static use => use.Of is not null && use.File == Page));
        Assert.DoesNotContain(uses, static use => use.File?.EndsWith(".g.cs", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Without_symbols_the_method_is_known()
    {
        using var place = Programs.Content.Compile(new(true, null), Programs.ContentPaths, (Page, Programs.Code));
        File.Delete(place.PathOf("bin/Page.pdb"));

        var output = place.Quoin("where-used", "wakes-you-up", "bin").Succeeded;

        Assert.Contains("  Page.dll, line not known  Tea.Claims.WakesYouUp  in Page.Later\n", output, StringComparison.Ordinal);
        Assert.Contains("  Page.dll, line not known  Tea.Claims.WakesYouUp  in Page.Several\n", output, StringComparison.Ordinal);
        Assert.Contains("  Page.dll, line not known  Tea.Claims.WakesYouUp  in Page.Lambdas\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_that_is_only_in_assemblies_is_known_by_them()
    {
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.Embedded), Programs.ContentPaths, (Page, Programs.Code));
        Directory.Delete(place.PathOf("content"), recursive: true);

        Assert.Equal(Programs.LinesOf("wakes-you-up").Count + 1, Uses(place, "tea/stirs-you", "bin").Count(static use => use.Of == "tea/wakes-you-up" && use.File == Page));
    }

    [Fact]
    public void What_depends_on_a_library_is_known_by_assemblies()
    {
        using var place = Workplace.Tea
            .Write("content/trials-2024.quoin.yaml", """
                quoin: 1
                library: trials-2024
                title: Trials
                language: en
                evidence:
                  exeter: { kind: cohort, citation: "Exeter, 2024" }
                  leeds: { kind: cohort, citation: "Leeds, 2024" }
                caveats:
                  ask-first: { kind: precondition, statement: "Ask your doctor first.", applies-to: { kind: safety } }

                """)
            .Write("content/night.quoin.yaml", """
                quoin: 1
                article: night
                title: Night
                language: en
                source: ../seeds/night.txt
                claims:
                  sleeps: { kind: efficacy, certainty: possible, quote: "Mint may help one sleep", evidence: [trials-2024/leeds, trials-2024/exeter] }
                  harms: { kind: safety, certainty: possible, quote: "It may do harm", evidence: [trials-2024/leeds] }

                """)
            .Write("seeds/night.txt", "Mint may help one sleep. It may do harm.\n")
            .Compile(
                new(true, DebugInformationFormat.Embedded),
                ["content/trials-2024.quoin.yaml", "content/night.quoin.yaml", "seeds/night.txt"],
                (Page, """
                using App;
                public static class Page
                {
                    public static object Sleeps() => Night.Claims.Sleeps;
                    public static object Harms() => Night.Claims.Harms;
                }
                """));
        Directory.Delete(place.PathOf("content"), recursive: true);

        Assert.Equal([4], Lines(Uses(place, "trials-2024/exeter", "bin"), static use => (use.Of, use.DependsOn) == ("night/sleeps", "trials-2024/exeter")));
        Assert.Equal([4, 5], Lines(Uses(place, "trials-2024/leeds", "bin"), static use => use.DependsOn == "trials-2024/leeds"));
        Assert.Equal([5], Lines(Uses(place, "ask-first", "bin"), static use => use.DependsOn == "trials-2024/ask-first"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public Task Uses_are_listed_for_people(string format)
    {
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.PortablePdb), Programs.ContentPaths, (Page, Programs.Code));

        return Verify(place.Quoin("where-used", "tea", "bin", "--format", format).Succeeded).UseParameters(format);
    }

    [Fact]
    public void Damaged_assemblies_are_named_and_the_others_searched()
    {
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.PortablePdb), Programs.ContentPaths, (Page, Programs.Code));
        var whole = place.ReadBytes("bin/Page.dll");
        place.WriteBytes("bin/Half.dll", whole[..(whole.Length / 2)]).Write("bin/Text.dll", "no assembly").WriteBytes("bin/Empty.dll", []).Write("bin/Page.pdb", "no symbols");

        var command = place.Quoin("where-used", "wakes-you-up", "bin");

        Assert.Equal(2, command.ExitCode);
        Assert.Equal(["Empty", "Half", "Text"], command.Error.TrimEnd('\n').Split('\n').Select(static line => Path.GetFileNameWithoutExtension(line.Split('\'')[1])).Order(StringComparer.Ordinal));
        Assert.Contains("  Page.dll, line not known  Tea.Claims.WakesYouUp  in Page.Later\n", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_damage_of_an_assembly_or_its_symbols_ends_the_search_otherwise()
    {
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.Embedded), Programs.ContentPaths, (Page, Programs.Code));
        var whole = place.ReadBytes("bin/Page.dll");
        var random = new Random(20261126);
        for (var i = 0; i < 60; i++)
        {
            var damaged = (byte[])whole.Clone();
            for (var edits = random.Next(1, 60); edits > 0; edits--)
            {
                damaged[random.Next(128, damaged.Length)] = (byte)random.Next(256);
            }

            place.WriteBytes($"bin/Damaged{i}.dll", damaged);
        }

        var command = place.Quoin("where-used", "wakes-you-up", "bin", "--format", "json");

        Assert.True(command.ExitCode is 0 or 2, command.Error);
        Assert.DoesNotContain("Unhandled", command.Error, StringComparison.Ordinal);
        Assert.Contains("\"uses\"", command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("app.fsproj")]
    [InlineData("app.slnf")]
    public void Projects_and_solutions_that_are_not_supported_are_named(string file)
    {
        using var place = Workplace.Tea.Write($"other/{file}", "");

        var command = place.Quoin("where-used", "tea", $"other/{file}");

        Assert.Equal((2, $"quoin: 'other/{file}' cannot be searched; of projects and solutions, name a .csproj, .sln or .slnx, or name the folder of the output such as 'bin/Debug/net10.0'\n"), (command.ExitCode, command.Error));
    }

    [Theory]
    [InlineData("tae|bin", "There is no article, library or mark 'tae'; did you mean 'tea'?")]
    [InlineData("tea/wakes-you|bin", "There is no 'wakes-you' in 'tea'; did you mean 'wakes-you-up'?")]
    [InlineData("toa/wakes-you-up|bin", "There is no article or library 'toa'; did you mean 'tea'?")]
    [InlineData("tea", "There is no project here whose code could be searched; name assemblies, as in 'quoin where-used tea bin/Debug/net10.0', or pass --annotations to search only annotations")]
    [InlineData("tea|nowhere", "'nowhere' does not exist; name assemblies, folders with assemblies, projects or a solution")]
    [InlineData("tea|seeds", "There is no assembly in 'seeds'; build first, or name the folder of an output such as 'bin/Debug/net10.0'")]
    [InlineData("tea|bin|--annotations", "--annotations searches no assemblies; leave it out, or leave the assemblies out")]
    public void What_cannot_be_searched_is_answered_in_one_line(string arguments, string message)
    {
        using var place = Programs.Content.Compile(new(true, null), Programs.ContentPaths);

        var command = place.Quoin(["where-used", .. arguments.Split('|')]);

        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void Annotations_alone_can_be_searched()
    {
        using var place = Programs.Content;

        var uses = Uses(place, "small-study", "--annotations");

        Assert.Equal(("annotation", "content/tea.quoin.yaml", 20), uses.Select(static use => (use.Form, use.File, use.Line)).Single());
    }

    [Fact]
    public void A_mark_that_nothing_uses_is_no_failure()
    {
        using var place = Programs.Content.Compile(new(true, null), Programs.ContentPaths);

        Assert.Equal("0 places in code and 0 in annotations; 1 assembly searched\n", place.Quoin("where-used", "coffee/keeps-warm", "bin").Succeeded);
    }

    [Fact]
    public void Without_assemblies_the_output_of_the_solution_is_searched()
    {
        const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>";
        using var place = Programs.Content.Compile(new(true, DebugInformationFormat.Embedded), Programs.ContentPaths, (Page, Programs.Code))
            .Write("Page.csproj", Project).Write("other/Other.csproj", Project)
            .Write("All.slnx", "<Solution><Folder Name=\"/a/\"><Project Path=\"Page.csproj\" /></Folder><Project Path=\"other/Other.csproj\" /></Solution>");
        Assert.Equal("quoin: Nothing of 'All.slnx' is built; run 'dotnet build' first, or name assemblies or their folder\n", place.Quoin("where-used", "wakes-you-up").Error.Split('\n', 3)[^1]);
        place.WriteBytes("bin/Release/net10.0/Page.dll", place.ReadBytes("bin/Page.dll")).WriteBytes("bin/Release/net10.0/Content.dll", place.ReadBytes("bin/Content.dll"));

        var command = place.Quoin("where-used", "wakes-you-up");

        Assert.Equal((2, "quoin: 'other/Other.csproj' is not built, so its code is not searched; run 'dotnet build' first\n"), (command.ExitCode, command.Error));
        Assert.Contains("2 if something could not be searched: a project that is not built, ", string.Join(' ', place.Quoin("where-used", "--help").Succeeded.Split(' ', '\n').Where(static word => word.Length > 0)), StringComparison.Ordinal);
        Assert.Contains("  Pages/Page.cs(23,9)  Tea.Claims.WakesYouUp  in Page.Plain\n", command.Output, StringComparison.Ordinal);
        Assert.EndsWith("; 1 assembly searched\n", command.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Lines(IEnumerable<Use> uses, Func<Use, bool> isWanted) => uses.Where(use => use.Form != "annotation" && isWanted(use)).Select(static use => use.Line).Order();

    private static List<Use> Uses(Workplace place, params string[] arguments)
    {
        using var json = JsonDocument.Parse(place.Quoin(["where-used", .. arguments, "--format", "json"]).Succeeded);
        return [.. json.RootElement.GetProperty("uses").EnumerateArray().Select(static use => new Use(
            use.GetProperty("form").GetString()!,
            Text(use, "of"),
            Text(use, "dependsOn"),
            Text(use, "file"),
            use.TryGetProperty("line", out var line) ? line.GetInt32() : 0))];

        static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    private sealed record Use(string Form, string? Of, string? DependsOn, string? File, int Line);
}
