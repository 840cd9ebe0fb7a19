using Microsoft.CodeAnalysis.CodeFixes;
using Quoin.CodeFixes.Standings;

namespace Quoin.CodeFixes.Tests;

/// <summary>QUO5101 and QUO5104 without a replacement.</summary>
public class RetractedTests
{
    private const string Title = "Remove it";

    public static TheoryData<string, string> Safe => new()
    {
        // A statement that shows the mark.
        { "Show(1);\nShow(Tea.Claims.NoneInWhite);\nShow(2);", "Show(1);\nShow(2);" },
        { "Show(Tea.Claims.NoneInWhite.Statement.GetText(\"en\"));\nShow(2);", "Show(2);" },
        { "Show($\"Note: {Tea.Claims.NoneInWhite:uk}\");\nShow(2);", "Show(2);" },
        { "Console.WriteLine(\"{0}\", Tea.Claims.NoneInWhite);\nShow(2);", "Show(2);" },
        { "Console.Out.WriteLine(Tea.Claims.NoneInWhite.Id);\nShow(2);", "Show(2);" },
        { "// The list.\nShow(Tea.Claims.NoneInWhite);\nShow(2);", "// The list.\nShow(2);" },
        { "switch (1)\n{\n    case 1:\n        Show(Tea.Claims.NoneInWhite);\n        break;\n}", "switch (1)\n{\n    case 1:\n        break;\n}" },
        { "Action later = () => { Show(Tea.Claims.NoneInWhite); };", "Action later = () => { };" },

        // An element.
        { "Claim[] all = [Tea.Claims.KeepsAwake, Tea.Claims.NoneInWhite, Tea.Claims.Warms];", "Claim[] all = [Tea.Claims.KeepsAwake, Tea.Claims.Warms];" },
        { "Claim[] all =\n[\n    Tea.Claims.KeepsAwake,\n    Tea.Claims.NoneInWhite,\n];", "Claim[] all =\n[\n    Tea.Claims.KeepsAwake,\n];" },
        { "string[] all = [\"a\", Tea.Claims.NoneInWhite.Statement.GetText(\"en\")];", "string[] all = [\"a\"];" },
        { "var all = new Claim[] { Tea.Claims.NoneInWhite, Tea.Claims.Warms };", "var all = new Claim[] { Tea.Claims.Warms };" },
        { "var all = new List<Claim> { Tea.Claims.Warms, Tea.Claims.NoneInWhite };", "var all = new List<Claim> { Tea.Claims.Warms };" },
        { "ShowAll(Tea.Claims.Warms, Tea.Claims.NoneInWhite);", "ShowAll(Tea.Claims.Warms);" },
        { "Show(string.Join(\", \", Tea.Claims.Warms, Tea.Claims.NoneInWhite, 1));", "Show(string.Join(\", \", Tea.Claims.Warms, 1));" },
        { "Claim[] all =\n[\n    // Awake.\n    Tea.Claims.KeepsAwake,\n\n    // Others.\n    Tea.Claims.NoneInWhite,\n    Tea.Claims.Warms,\n];", "Claim[] all =\n[\n    // Awake.\n    Tea.Claims.KeepsAwake,\n\n    // Others.\n    Tea.Claims.Warms,\n];" },
        { "Claim[] all =\n[\n    Tea.Claims.KeepsAwake, // Awake.\n    Tea.Claims.NoneInWhite, // White.\n    Tea.Claims.Warms, // Warm.\n];", "Claim[] all =\n[\n    Tea.Claims.KeepsAwake, // Awake.\n    Tea.Claims.Warms, // Warm.\n];" },
        { "Claim[] all =\n[\n    Tea.Claims.KeepsAwake, // Awake.\n    // White.\n    Tea.Claims.NoneInWhite\n];", "Claim[] all =\n[\n    Tea.Claims.KeepsAwake // Awake.\n    // White.\n];" },
        { "Show(Tea.Claims.Key.Warms switch\n{\n    // White tea.\n    Tea.Claims.Key.NoneInWhite => 1,\n    _ => 2,\n});", "Show(Tea.Claims.Key.Warms switch\n{\n    // White tea.\n    _ => 2,\n});" },
        { "Claim[] all = [Tea.Claims.KeepsAwake, /* white */ Tea.Claims.NoneInWhite ];", "Claim[] all = [Tea.Claims.KeepsAwake /* white */  ];" },

        // A case.
        { "switch (Tea.Claims.Key.Warms)\n{\n    case Tea.Claims.Key.NoneInWhite:\n    case Tea.Claims.Key.Warms:\n        break;\n}", "switch (Tea.Claims.Key.Warms)\n{\n    case Tea.Claims.Key.Warms:\n        break;\n}" },
        { "switch (Tea.Claims.Key.Warms)\n{\n    case Tea.Claims.Key.NoneInWhite:\n        Show(1);\n        break;\n    default:\n        break;\n}", "switch (Tea.Claims.Key.Warms)\n{\n    default:\n        break;\n}" },
        { "switch (Tea.Claims.Key.Warms)\n{\n    case Tea.Claims.Key.NoneInWhite or Tea.Claims.Key.Warms:\n        break;\n}", "switch (Tea.Claims.Key.Warms)\n{\n    case Tea.Claims.Key.Warms:\n        break;\n}" },
        { "Show(Tea.Claims.Key.Warms switch\n{\n    Tea.Claims.Key.NoneInWhite => 1,\n    _ => 2,\n});", "Show(Tea.Claims.Key.Warms switch\n{\n    _ => 2,\n});" },
        { "Show(Tea.Claims.Key.Warms switch\n{\n    Tea.Claims.Key.Warms or Tea.Claims.Key.NoneInWhite => 1,\n    _ => 2,\n});", "Show(Tea.Claims.Key.Warms switch\n{\n    Tea.Claims.Key.Warms => 1,\n    _ => 2,\n});" },
    };

    [Theory]
    [MemberData(nameof(Safe))]
    public async Task What_only_shows_it_is_taken_out(string before, string after) =>
        Assert.Equal(after, Program.StatementsOf(await Fix.ApplyAsync(Program.Of(before), Title)));

    [Theory]
    [InlineData("var claim = Tea.Claims.NoneInWhite;\nShow(claim);")]
    [InlineData("Show((Tea.Claims.NoneInWhite, Tea.Claims.Warms));")]
    [InlineData("Show(Tea.Claims.NoneInWhite + \" \" + Tea.Claims.Warms);")]
    [InlineData("Show($\"{Tea.Claims.NoneInWhite} {Tea.Claims.Warms}\");")]
    [InlineData("Console.WriteLine(\"{0} {1}\", Tea.Claims.NoneInWhite, Tea.Claims.Warms);")]
    [InlineData("Console.WriteLine(\"{0} {1}\", Tea.Claims.NoneInWhite, Console.ReadLine());")]
    [InlineData("Console.WriteLine(\"{0} {1} {2} {3}\", Tea.Claims.NoneInWhite, 1, 2, Tea.Claims.Warms);")]
    [InlineData("Show(string.Format(CultureInfo.InvariantCulture, \"{0} {1} {2} {3}\", 1, 2, 3, Tea.Claims.NoneInWhite));")]
    [InlineData("var format = Console.ReadLine();\nConsole.WriteLine(format!, 1, 2, 3, Tea.Claims.NoneInWhite);")]
    [InlineData("new System.Text.StringBuilder().Append(1).Append(Tea.Claims.NoneInWhite);")]
    [InlineData("var hidden = new List<Claim>();\nhidden.Add(Tea.Claims.NoneInWhite);")]
    [InlineData("Action<Claim> hide = claim => { };\nhide(Tea.Claims.NoneInWhite);")]
    [InlineData("if (1 > 2) Show(Tea.Claims.NoneInWhite);")]
    [InlineData("Show(1 > 2 ? Tea.Claims.NoneInWhite : null);")]
    [InlineData("Show(nameof(⟦Tea.Claims.NoneInWhite⟧));")]
    [InlineData("Claim[] all = new[] { Tea.Claims.NoneInWhite };")]
    [InlineData("Claim[] all = new Claim[1] { Tea.Claims.NoneInWhite };")]
    [InlineData("Show(Tea.Claims.Key.Warms is Tea.Claims.Key.NoneInWhite);")]
    [InlineData("Show(Tea.Claims.Key.Warms is Tea.Claims.Key.NoneInWhite or Tea.Claims.Key.Warms);")]
    [InlineData("Show(Tea.Claims.Key.Warms switch { _ => Tea.Claims.NoneInWhite });")]
    [InlineData("Show(Tea.Claims.Key.Warms switch { Tea.Claims.Key.NoneInWhite when 1 > 2 => 1, _ => 2 });")]
    [InlineData("switch (Tea.Claims.Key.Warms)\n{\n    case Tea.Claims.Key.NoneInWhite:\n        var text = \"\";\n        break;\n    default:\n        text = \"!\";\n        Show(text);\n        break;\n}")]
    public async Task Nothing_is_offered_where_more_would_go(string before) => Assert.Empty(await Fix.TitlesAsync(Program.Of(before)));

    [Fact]
    public async Task No_switch_is_made_to_forget_a_key() => Assert.Empty(await Fix.TitlesAsync(Program.Of("""
        Show(Tea.Claims.Key.Warms switch
        {
            Tea.Claims.Key.ContainsCaffeine or Tea.Claims.Key.KeepsAwake or Tea.Claims.Key.Cures or Tea.Claims.Key.Warms or Tea.Claims.Key.MakesClever => 1,
            Tea.Claims.Key.NoneInWhite => 2,
        });
        """)));

    [Fact]
    public async Task What_rests_on_retracted_evidence_is_taken_out_too() => Assert.Equal(
        "Show(1);",
        Program.StatementsOf(await new FixRun(new RetractedCodeFix(), "QUO5104").ApplyAsync(Program.Of("Show(1);\nShow(Tea.Claims.MakesClever);"), Title)));

    [Fact]
    public async Task What_has_a_replacement_is_not_taken_out() =>
        Assert.Empty(await Fix.TitlesAsync(Program.Of("Show(Tea.Claims.Cures);")));

    [Fact]
    public async Task All_of_a_document_are_taken_out_but_for_lists_which_may_be_of_what_is_hidden() => Assert.Equal(
        """
        Claim[] all = [Tea.Claims.NoneInWhite, Tea.Claims.Warms, Tea.Claims.NoneInWhite];
        ShowAll(1);
        var one = Tea.Claims.NoneInWhite;
        """,
        Program.StatementsOf(await Fix.ApplyAllAsync(
            Program.Of("""
                Show(Tea.Claims.NoneInWhite);
                Claim[] all = [Tea.Claims.NoneInWhite, Tea.Claims.Warms, Tea.Claims.NoneInWhite];
                ShowAll(Tea.Claims.NoneInWhite, 1, Tea.Claims.NoneInWhite);
                var one = Tea.Claims.NoneInWhite;
                Show($"{Tea.Claims.NoneInWhite}");
                """),
            Title)));

    [Fact]
    public async Task All_of_a_document_leave_what_CSharp_cannot_do_without() => Assert.Equal(
        """
        var all = new[] { Tea.Claims.NoneInWhite };
        """,
        Program.StatementsOf(await Fix.ApplyAllAsync(
            Program.Of("""
                var all = new[] { ⟦Tea.Claims.NoneInWhite⟧, ⟦Tea.Claims.NoneInWhite⟧ };
                """),
            Title)));

    [Fact]
    public async Task All_of_a_document_leave_a_section_its_label() => Assert.Equal(
        """
        switch (Tea.Claims.Key.Warms)
        {
            case Tea.Claims.Key.MakesClever:
                Show(1);
                break;
        }
        """,
        Program.StatementsOf(await Fix.ApplyAllAsync(
            Program.Of("""
                switch (Tea.Claims.Key.Warms)
                {
                    case ⟦Tea.Claims.Key.NoneInWhite⟧:
                    case ⟦Tea.Claims.Key.MakesClever⟧:
                        Show(1);
                        break;
                }
                """),
            Title)));

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task All_of_a_scope_are_taken_out(FixAllScope scope, int documents)
    {
        string[] codes = [.. Enumerable.Range(0, 3).Select(number => $"internal static class A{number} {{ internal static object[] B => [App.Content.Tea.Claims.NoneInWhite, 1]; }}")];
        var solution = CodeSolution.Empty.With("App", Tea.Files, codes[0], codes[1]).With("Other", Tea.Files, codes[2]);

        var results = await Fix.ApplyAllAsync(scope, Title, solution, codes);

        Assert.Equal(documents, results.Count(result => result.Contains("[1]", StringComparison.Ordinal)));
    }

    private static FixRun Fix => new(new RetractedCodeFix(), "QUO5101");
}
