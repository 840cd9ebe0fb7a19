namespace Quoin.Architecture.Tests;

/// <summary>A folder is a namespace and has a floor, and rooms use only those below them. CONTRIBUTING shows the picture.</summary>
public sealed class ArchitectureTests
{
    private static readonly RoomPlan Runtime = new("src/Quoin", "Quoin", ["Texts", "Vocabularies", "Definitions", "Tables", "Records", "Output", "CompilerServices"])
    {
        PublicRooms = ["Vocabularies", "Records", "Output", "CompilerServices"],
    };

    private static readonly RoomPlan Compiler = new("generators/Quoin.Compiler", "Quoin.Compiler",
    [
        "Text", "Sentences", "Declarations", "Patterns", "Format", "Diagnostics", "Sources", "Lexicon", "Yaml", "Syntax", "Model", "Names", "Manifests", "Anchoring", "Checks", "Output", "Binding", "Parsing", "Baselines", "Workspace",
    ])
    {
        Symbols = ["QUOIN_COMPILER"],
    };

    private static readonly RoomPlan Analyzers = new("generators/Quoin.Analyzers", "Quoin.Analyzers",
        ["", "Ids", "Standings", "Caveats", "CutTexts", "Drafts", "Guards", "Languages", "Reasons", "Refusals", "RepeatedClaims", "Switches"])
    {
        CommonRooms = 3,
    };

    private static readonly RoomPlan Generators = new("generators/Quoin.Generators", "Quoin.Generators", ["Pipeline", "Emission", "Reporting", ""]);

    private static readonly RoomPlan CodeFixes = new("generators/Quoin.CodeFixes", "Quoin.CodeFixes",
        ["", "Caveats", "Content", "Ids", "RepeatedClaims", "Standings"])
    {
        CommonRooms = 1,
    };

    private static readonly RoomPlan Tool = new("src/Quoin.Tool", "Quoin.Tool",
        ["Terminal", "Files", "Assemblies", "Projects", "Guides", "Reports", "KnownFindings", "Watching", "Repairs", "Drafts", "Quotations", "Imports", "Listings", "Exports", "Previews", "References", "Usages", "Acceptance", "Edits", "Differences", "Commands", ""]);

    private static readonly RoomPlan Html = new("src/Quoin.Html", "Quoin.Html", ["Words", "Styles", "Text", "Marks", "Parts", "Body", "Metadata", "Search", "", "Pages"])
    {
        PublicRooms = ["Text", "Parts", "Metadata", "Search", "Pages"],
    };

    private static readonly RoomPlan Web = new("src/Quoin.AspNetCore", "Quoin.AspNetCore", ["Content", "Rendering", "Components", "TagHelpers", "Endpoints", ""])
    {
        PublicRooms = ["Content", "Components", "TagHelpers", "Endpoints"],
    };

    private static readonly RoomPlan Interpreter = new("src/Quoin.Interpreter", "Quoin.Interpreter", ["", "Watching"]);

    private static readonly RoomPlan Preview = new("src/Quoin.Preview", "Quoin.Preview", ["Content", "Sessions", "Serving", "Sites", "Hosting", ""])
    {
        PublicRooms = ["Content"],
    };

    [Fact]
    public void Rooms_of_the_compiler_use_only_rooms_below() => AssertKept(Compiler, [.. SourceFiles("src/Quoin/Definitions"), .. SourceFiles("src/Quoin/Vocabularies"), "src/Quoin/Tables/TableLayout.cs"]);

    [Fact]
    public void Rooms_of_the_runtime_use_only_rooms_below() => AssertKept(Runtime);

    [Fact]
    public void Rooms_of_the_analyzers_use_only_their_common_floors() => AssertKept(Analyzers);

    [Fact]
    public void Rooms_of_the_code_fixes_use_only_their_common_floor() => AssertKept(CodeFixes);

    [Fact]
    public void Rooms_of_the_generator_use_only_rooms_below() => AssertKept(Generators);

    [Fact]
    public void Rooms_of_the_tool_use_only_rooms_below() => AssertKept(Tool);

    [Fact]
    public void Rooms_of_the_library_that_writes_HTML_use_only_rooms_below() => AssertKept(Html, "src/Quoin/Definitions/LanguageFallback.cs");

    [Fact]
    public void Rooms_of_the_library_for_web_apps_use_only_rooms_below() => AssertKept(Web, "generators/Quoin.Compiler/Text/Suggestion.cs");

    [Fact]
    public void Rooms_of_the_interpreter_use_only_rooms_below() => AssertKept(Interpreter);

    [Fact]
    public void Rooms_of_the_preview_use_only_rooms_below() => AssertKept(Preview);

    [Fact]
    public void An_arrow_that_runs_up_is_reported_with_its_file_and_name()
    {
        var faults = RoomGraph.Faults(Plan("Cellar", "Attic"), new Dictionary<string, string>
        {
            ["Cellar/Coal.cs"] = "using Salt.Attic;\n\nnamespace Salt.Cellar;\n\npublic sealed class Coal { public int Height => new Chimney().Height; }",
            ["Attic/Chimney.cs"] = "namespace Salt.Attic;\n\npublic sealed class Chimney { public int Height => 3; }",
        }, []);

        Assert.Equal(
            ["Cellar/Coal.cs(5): 'Chimney' is in the room 'Attic', which 'Cellar' may not use", "Cellar/Coal.cs(5): 'Height' is in the room 'Attic', which 'Cellar' may not use"],
            faults);
    }

    [Fact]
    public void A_member_that_is_reached_without_naming_its_type_is_an_arrow_too()
    {
        var faults = RoomGraph.Faults(Plan("Cellar", "Attic"), new Dictionary<string, string>
        {
            ["Cellar/Coal.cs"] = "using Salt.Attic;\n\nnamespace Salt.Cellar;\n\npublic static class Coal { public static int Twice(int price) => price.Doubled(); }",
            ["Attic/Numbers.cs"] = "namespace Salt.Attic;\n\npublic static class Numbers { public static int Doubled(this int number) => 2 * number; }",
        }, []);

        Assert.Equal(["Cellar/Coal.cs(5): 'Doubled' is in the room 'Attic', which 'Cellar' may not use"], faults);
    }

    [Fact]
    public void A_namespace_that_is_not_the_folders_and_a_folder_that_is_no_room_are_reported()
    {
        var faults = RoomGraph.Faults(Plan("Cellar"), new Dictionary<string, string>
        {
            ["Cellar/Coal.cs"] = "namespace Salt;\n\npublic sealed class Coal;",
            ["Shed/Spade.cs"] = "namespace Salt.Shed;\n\npublic sealed class Spade;",
        }, []);

        Assert.Equal(["Cellar/Coal.cs: the namespace is 'Salt' and the folder's is 'Salt.Cellar'", "Shed/Spade.cs: 'Shed' is no room of houses/Salt"], faults);
    }

    [Fact]
    public void A_name_that_refers_to_nothing_is_reported_and_hides_no_arrow() =>
        Assert.Contains("Chimney", Assert.Single(RoomGraph.Faults(
            Plan("Cellar"), new Dictionary<string, string> { ["Cellar/Coal.cs"] = "namespace Salt.Cellar;\n\npublic sealed class Coal { public Chimney? Way; }" }, [])), StringComparison.Ordinal);

    private static RoomPlan Plan(params string[] rooms) => new("houses/Salt", "Salt", rooms);

    private static void AssertKept(RoomPlan plan, params string[] linked)
    {
        var files = SourceFiles(plan.Project).ToDictionary(path => path[(plan.Project.Length + 1)..], Repository.Read, StringComparer.Ordinal);

        Assert.NotEmpty(files);
        Assert.Empty(RoomGraph.Faults(plan, files, [.. linked.Select(Repository.Read)]));
    }

    /// <summary>The source files of a folder, relative to the repository.</summary>
    private static IEnumerable<string> SourceFiles(string folder) => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith($"{folder}/bin/", StringComparison.Ordinal) && !path.StartsWith($"{folder}/obj/", StringComparison.Ordinal));
}
