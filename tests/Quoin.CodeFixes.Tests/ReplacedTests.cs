using Microsoft.CodeAnalysis.CodeFixes;
using Quoin.CodeFixes.Standings;

namespace Quoin.CodeFixes.Tests;

/// <summary>QUO5101, QUO5102 and QUO5103: marks that were retracted, superseded or renamed, and have a replacement.</summary>
public class ReplacedTests
{
    public static TheoryData<string, string, string> Uses => new()
    {
        // Each kind of mark and of standing.
        { "QUO5103", "Show(Tea.Claims.WakesUp);", "Show(Tea.Claims.KeepsAwake);" },
        { "QUO5103", "Show(Tea.Claims.Key.WakesUp);", "Show(Tea.Claims.Key.KeepsAwake);" },
        { "QUO5102", "Show(Tea.Evidence.Earlier);", "Show(Tea.Evidence.Study);" },
        { "QUO5101", "Show(Tea.Claims.Cures);", "Show(Tea.Claims.Warms);" },
        { "QUO5101", "Show(Tea.Claims.Key.Cures);", "Show(Tea.Claims.Key.Warms);" },

        // Each kind of use.
        { "QUO5103", "Show(global::App.Content.Tea.Claims.WakesUp /* still */);", "Show(global::App.Content.Tea.Claims.KeepsAwake /* still */);" },
        { "QUO5103", "Show(Tea.Claims\n    .WakesUp\n    .Statement);", "Show(Tea.Claims\n    .KeepsAwake\n    .Statement);" },
        { "QUO5103", "var (text, caveats) = Tea.Claims.WakesUp.Statement;", "var (text, caveats) = Tea.Claims.KeepsAwake.Statement;" },
        { "QUO5103", "Show($\"{Tea.Claims.WakesUp:uk}\");", "Show($\"{Tea.Claims.KeepsAwake:uk}\");" },
        { "QUO5103", "Claim[] all = [Tea.Claims.WakesUp];", "Claim[] all = [Tea.Claims.KeepsAwake];" },
        { "QUO5103", "switch (Tea.Claims.GetKey(Tea.Claims.Valid[1]))\n{\n    case Tea.Claims.Key.WakesUp:\n        break;\n}", "switch (Tea.Claims.GetKey(Tea.Claims.Valid[1]))\n{\n    case Tea.Claims.Key.KeepsAwake:\n        break;\n}" },
        { "QUO5103", "Show(Tea.Claims.GetKey(Tea.Claims.Valid[1]) is Tea.Claims.Key.WakesUp or Tea.Claims.Key.Warms);", "Show(Tea.Claims.GetKey(Tea.Claims.Valid[1]) is Tea.Claims.Key.KeepsAwake or Tea.Claims.Key.Warms);" },
        { "QUO5103", "Show(Tea.Claims.Key.Warms switch\n{\n    Tea.Claims.Key.WakesUp => 1,\n    _ => 2,\n});", "Show(Tea.Claims.Key.Warms switch\n{\n    Tea.Claims.Key.KeepsAwake => 1,\n    _ => 2,\n});" },
        { "QUO5103", "Show(nameof(⟦Tea.Claims.WakesUp⟧));", "Show(nameof(Tea.Claims.KeepsAwake));" },
    };

    public static TheoryData<string, string> Declarations => new()
    {
        { "using static App.Content.Tea.Claims;\n\ninternal static class A { internal static object B => WakesUp; }\n", "using static App.Content.Tea.Claims;\n\ninternal static class A { internal static object B => KeepsAwake; }\n" },
        { "using static App.Content.Tea.Claims.Key;\n\ninternal static class A { internal static object B => WakesUp; }\n", "using static App.Content.Tea.Claims.Key;\n\ninternal static class A { internal static object B => KeepsAwake; }\n" },
        { "using Says = App.Content.Tea.Claims;\n\ninternal static class A { internal static object B => Says.WakesUp; }\n", "using Says = App.Content.Tea.Claims;\n\ninternal static class A { internal static object B => Says.KeepsAwake; }\n" },
        { "[System.ComponentModel.DefaultValue(App.Content.Tea.Claims.Key.WakesUp)]\ninternal static class A;\n", "[System.ComponentModel.DefaultValue(App.Content.Tea.Claims.Key.KeepsAwake)]\ninternal static class A;\n" },
        { "/// <summary><see cref=\"⟦App.Content.Tea.Claims.WakesUp⟧\"/></summary>\ninternal static class A;\n", "/// <summary><see cref=\"App.Content.Tea.Claims.KeepsAwake\"/></summary>\ninternal static class A;\n" },
        { "using static App.Content.Tea.Claims;\n\n/// <summary><see cref=\"⟦WakesUp⟧\"/></summary>\ninternal static class A;\n", "using static App.Content.Tea.Claims;\n\n/// <summary><see cref=\"KeepsAwake\"/></summary>\ninternal static class A;\n" },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task What_takes_the_place_of_a_mark_is_used(string id, string before, string after) =>
        Assert.Equal(after, Program.StatementsOf(await Apply(id, Program.Of(before))));

    [Theory]
    [MemberData(nameof(Declarations))]
    public async Task So_it_is_at_every_kind_of_use(string before, string after) => Assert.Equal(after, await Apply("QUO5103", before));

    [Theory]
    [InlineData("QUO5101", "Show(Tea.Claims.NoneInWhite);")] // There is no replacement.
    [InlineData("QUO5102", "switch (Tea.Claims.Key.Warms)\n{\n    case ⟦Tea.Claims.Key.Cures⟧:\n    case Tea.Claims.Key.Warms:\n        break;\n}")]
    [InlineData("QUO5102", "Show(Tea.Claims.Key.Warms switch { Tea.Claims.Key.Warms => 1, ⟦Tea.Claims.Key.Cures⟧ => 2, _ => 3 });")]
    public async Task Nothing_is_offered_where_there_is_no_replacement_or_it_is_there_already(string id, string before) =>
        Assert.Empty(await Fix(id).TitlesAsync(Program.Of(before)));

    [Fact]
    public async Task Nothing_is_offered_where_the_name_means_something_else() => Assert.Empty(await Fix("QUO5103").TitlesAsync(
        "using static App.Content.Tea.Claims;\n\ninternal static class A { internal static int KeepsAwake; internal static object B => WakesUp; }\n"));

    [Fact]
    public async Task All_of_a_document_are_replaced() => Assert.Equal(
        "Show(Tea.Claims.KeepsAwake);\nShow((Tea.Claims.KeepsAwake, Tea.Claims.Key.KeepsAwake));\nShow(Tea.Claims.Cures);",
        Program.StatementsOf(await Fix("QUO5103").ApplyAllAsync(
            Program.Of("Show(Tea.Claims.WakesUp);\nShow((Tea.Claims.WakesUp, Tea.Claims.Key.WakesUp));\nShow(Tea.Claims.Cures);"), "Use 'KeepsAwake'")));

    // The C# compiler does not report it there.
    [Fact]
    public async Task An_earlier_name_goes_from_documentation_too() => Assert.Equal(
        "/// <summary><see cref=\"App.Content.Tea.Claims.KeepsAwake\"/></summary>\ninternal static class A { internal static object B => (App.Content.Tea.Claims.KeepsAwake, App.Content.Tea.Claims.KeepsAwake); }\n",
        await Fix("QUO5103").ApplyAllAsync(
            "/// <summary><see cref=\"App.Content.Tea.Claims.WakesUp\"/></summary>\ninternal static class A { internal static object B => (App.Content.Tea.Claims.WakesUp, App.Content.Tea.Claims.WakesUp); }\n",
            "Use 'KeepsAwake'"));

    [Fact]
    public async Task What_was_retracted_may_still_be_spoken_of() => Assert.Equal(
        "/// <summary>Was <see cref=\"App.Content.Tea.Claims.Cures\"/>.</summary>\ninternal static class A { internal static object B => App.Content.Tea.Claims.Warms; }\n",
        await Apply("QUO5101", "/// <summary>Was <see cref=\"App.Content.Tea.Claims.Cures\"/>.</summary>\ninternal static class A { internal static object B => App.Content.Tea.Claims.Cures; }\n"));

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task All_of_a_scope_are_replaced(FixAllScope scope, int documents)
    {
        string[] codes = [.. Enumerable.Range(0, 3).Select(number => $"internal static class A{number} {{ internal static object B => App.Content.Tea.Claims.WakesUp; }}")];
        var solution = CodeSolution.Empty.With("App", Tea.Files, codes[0], codes[1]).With("Other", Tea.Files, codes[2]);

        var results = await Fix("QUO5103").ApplyAllAsync(scope, "Use 'KeepsAwake'", solution, codes);

        Assert.Equal(documents, results.Count(result => result.Contains("KeepsAwake", StringComparison.Ordinal)));
    }

    private static async Task<string> Apply(string id, string before) =>
        await Fix(id).ApplyAsync(before, Assert.Single(await Fix(id).TitlesAsync(before)));

    private static FixRun Fix(string id) => new(new ReplacedCodeFix(), id);
}
