using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.CodeFixes.RepeatedClaims;
using Quoin.Compiler.Output;

namespace Quoin.CodeFixes.Tests;

/// <summary>QUO5003: a claim repeated as a literal.</summary>
public class ClaimRepeatedTests
{
    private const string Title = "Use the claim";
    private const string Keeps = "Tea keeps people awake.";
    private const string Contains = "Tea leaves contain caffeine.";
    private const string Quoted = "Its leaves contain caffeine";

    public static TheoryData<string, string, string> Whole => new()
    {
        { Contains, $"Show(⟦\"{Contains}\"⟧);", "Show(Tea.Claims.ContainsCaffeine.Statement.GetText(\"en\"));" },
        { Keeps, $"Show(⟦\"{Keeps}\"⟧);", "Show(Tea.Claims.KeepsAwake.Statement.ToString(\"en\", null));" },
        { Quoted, $"Show(⟦\"{Quoted}\"⟧);", "Show(Tea.Claims.ContainsCaffeine.Quote.Text);" },
        { "Tea keeps people awake", "Show(⟦\"Tea keeps people awake\"⟧);", "Show(Tea.Claims.KeepsAwake.Quote.ToString());" },
        { Contains, $"Show(⟦@\"{Contains}\"⟧);", "Show(Tea.Claims.ContainsCaffeine.Statement.GetText(\"en\"));" },
        { Contains, $"Show(⟦\"\"\"{Contains}\"\"\"⟧);", "Show(Tea.Claims.ContainsCaffeine.Statement.GetText(\"en\"));" },
        { Contains, $"Show(⟦\"\"\"\n    {Contains}\n    \"\"\"⟧);", "Show(Tea.Claims.ContainsCaffeine.Statement.GetText(\"en\"));" },
        { Contains, "Show(⟦\"Tea leaves \" +\n    \"contain caffeine.\"⟧);", "Show(Tea.Claims.ContainsCaffeine.Statement.GetText(\"en\"));" },
        { Contains, $"var length = ⟦\"{Contains}\"⟧.Length; // All of it.", "var length = Tea.Claims.ContainsCaffeine.Statement.GetText(\"en\").Length; // All of it." },
        { Contains, $"Show(1 > 2 ? ⟦\"{Contains}\"⟧ : null);", "Show(1 > 2 ? Tea.Claims.ContainsCaffeine.Statement.GetText(\"en\") : null);" },
        { Contains, $"Show($\"{{⟦\"{Contains}\"⟧}}\");", "Show($\"{Tea.Claims.ContainsCaffeine.Statement.GetText(\"en\")}\");" },
    };

    public static TheoryData<string, string, string> Parts => new()
    {
        // Literals become interpolated strings.
        { Keeps, $"Show(⟦\"Note: {Keeps} Ask.\"⟧);", "Show($\"Note: {Tea.Claims.KeepsAwake.Statement:en} Ask.\");" },
        { Contains, $"Show(⟦\"  {Contains}\"⟧);", "Show($\"  {Tea.Claims.ContainsCaffeine.Statement:en}\");" },
        { Quoted, $"Show(⟦\"“{Quoted}” – \\\"they\\\" say\\n\"⟧);", "Show($\"“{Tea.Claims.ContainsCaffeine.Quote.Text}” – \\\"they\\\" say\\n\");" },
        { "Tea keeps people awake", "Show(⟦\"(Tea keeps people awake)\"⟧);", "Show($\"({Tea.Claims.KeepsAwake.Quote})\");" },
        { Keeps, $"Show(⟦\"{{0}} \\u0041\\x41\\U0001F375 {Keeps}\"⟧);", "Show($\"{{0}} \\u0041\\x41\\U0001F375 {Tea.Claims.KeepsAwake.Statement:en}\");" },
        { Keeps, $"Show(⟦@\"C:\\tea \"\"{Keeps}\"\"\"⟧);", "Show($@\"C:\\tea \"\"{Tea.Claims.KeepsAwake.Statement:en}\"\"\");" },
        { Keeps, $"Show(⟦\"\"\"C:\\tea \"{Keeps}\" .\"\"\"⟧);", "Show($\"\"\"C:\\tea \"{Tea.Claims.KeepsAwake.Statement:en}\" .\"\"\");" },
        { Keeps, $"Show(⟦\"\"\"{{{{0}}}} {Keeps}\"\"\"⟧);", "Show($$$\"\"\"{{0}} {{{Tea.Claims.KeepsAwake.Statement:en}}}\"\"\");" },
        { Keeps, $"Show(⟦\"\"\"\n    Note:\n      {Keeps}\n\n    Ask.\n    \"\"\"⟧);", "Show($\"\"\"\n    Note:\n      {Tea.Claims.KeepsAwake.Statement:en}\n\n    Ask.\n    \"\"\");" },
        { Keeps, "Show(⟦\"Note: \" +\n    \"Tea keeps people \" + \"awake. {Ask}\\t.\"⟧);", "Show($\"Note: {Tea.Claims.KeepsAwake.Statement:en} {{Ask}}\\t.\");" },

        // In interpolated strings, text becomes an interpolation.
        { Keeps, $"Show($\"⟦Note: {Keeps} Ask ⟧{{1}}.\");", "Show($\"Note: {Tea.Claims.KeepsAwake.Statement:en} Ask {1}.\");" },
        { Keeps, $"Show($\"⟦{Keeps}⟧\");", "Show($\"{Tea.Claims.KeepsAwake.Statement:en}\");" },
        { Keeps, $"Show($\"{{1,3}}⟦ {{{{0}}}}\\n{Keeps}⟧\");", "Show($\"{1,3} {{0}}\\n{Tea.Claims.KeepsAwake.Statement:en}\");" },
        { Keeps, $"Show($@\"{{1}}⟦ \"\"{Keeps}\"\"⟧\");", "Show($@\"{1} \"\"{Tea.Claims.KeepsAwake.Statement:en}\"\"\");" },
        { Keeps, $"Show($$\"\"\"{{{{1}}}}⟦ {{0}} {Keeps}⟧\"\"\");", "Show($$\"\"\"{{1}} {0} {{Tea.Claims.KeepsAwake.Statement:en}}\"\"\");" },
        { Keeps, $"Show($\"\"\"\n    {{1}}⟦\n    {Keeps}⟧\n    \"\"\");", "Show($\"\"\"\n    {1}\n    {Tea.Claims.KeepsAwake.Statement:en}\n    \"\"\");" },
    };

    [Theory]
    [MemberData(nameof(Whole))]
    public async Task A_literal_that_is_a_claim_becomes_the_claim(string claim, string before, string after) =>
        Assert.Equal(after, Program.StatementsOf(await Fix(claim, before).ApplyAsync(Program.Of(before), Title)));

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_claim_in_a_text_becomes_a_hole_and_the_rest_stays_as_it_is_written(string claim, string before, string after) =>
        Assert.Equal(after, Program.StatementsOf(await Fix(claim, before).ApplyAsync(Program.Of(before), Title)));

    [Theory]
    [InlineData($"internal static class A {{ internal const string B = ⟦\"{Keeps}\"⟧; }}")]
    [InlineData($"internal static class A {{ internal const string B = $\"⟦{Keeps}⟧\"; }}")]
    [InlineData($"[Obsolete(⟦\"{Keeps}\"⟧)] internal static class A;")]
    [InlineData($"internal static class A {{ internal static void B(string c = ⟦\"{Keeps}\"⟧) {{ }} }}")]
    [InlineData($"internal static class A {{ internal static bool B(string c) => c is ⟦\"{Keeps}\"⟧; }}")]
    [InlineData($"internal static class A {{ internal static int B(string c) => c switch {{ ⟦\"{Keeps}\"⟧ => 1, _ => 2 }}; }}")]
    [InlineData($"internal static class A {{ internal static void B(string c) {{ switch (c) {{ case ⟦\"{Keeps}\"⟧: break; }} }} }}")]
    [InlineData($"internal static class A {{ internal static ReadOnlySpan<byte> B => ⟦\"{Keeps}\"u8⟧; }}")]
    [InlineData($"internal static class A {{ internal static string B() {{ const string c = \"Note: \" + ⟦\"{Keeps}\"⟧; return c; }} }}")]
    public async Task Nothing_is_offered_where_CSharp_wants_a_constant(string before) =>
        Assert.Empty(await Fix(Keeps, before).TitlesAsync(Program.Declaring(before)));

    [Fact]
    public async Task Nothing_is_offered_where_the_diagnostic_does_not_say_which_claim() =>
        Assert.Empty(await new FixRun(new ClaimRepeatedCodeFix(), "QUO5003").TitlesAsync(Program.Of($"Show(⟦\"{Keeps}\"⟧);")));

    [Fact]
    public async Task Nothing_is_offered_where_the_claim_is_gone()
    {
        var properties = Properties(Keeps, Keeps).SetItem("Field", "global::App.Content.Tea.Claims.Gone");

        Assert.Empty(await new FixRun(new ClaimRepeatedCodeFix(), "QUO5003", properties).TitlesAsync(Program.Of($"Show(⟦\"{Keeps}\"⟧);")));
    }

    [Fact]
    public async Task A_directive_is_added_where_the_content_has_a_namespace_of_its_own() => Assert.Equal(
        """
        using System;
        using App.Content;

        internal static class A { internal static void B() => Console.WriteLine(Tea.Claims.KeepsAwake.Statement.ToString("en", null)); }

        """,
        await Fix(Keeps, $"⟦\"{Keeps}\"⟧").ApplyAsync($$"""
        using System;

        internal static class A { internal static void B() => Console.WriteLine(⟦"{{Keeps}}"⟧); }

        """, Title));

    [Fact]
    public async Task No_directive_is_added_to_a_global_one()
    {
        var before = $"global using App.Content;\n\ninternal static class A {{ internal static object B => ⟦\"{Keeps}\"⟧; }}\n";

        Assert.Equal(
            "global using App.Content;\n\ninternal static class A { internal static object B => Tea.Claims.KeepsAwake.Statement.ToString(\"en\", null); }\n",
            await Fix(Keeps, before).ApplyAsync(before, Title));
    }

    [Fact]
    public async Task Lines_end_as_they_do_in_the_file()
    {
        var before = $"internal static class A\r\n{{\r\n    internal static object B => ⟦\"\"\"\r\n        Note:\r\n        {Keeps}\r\n        \"\"\"⟧;\r\n}}\r\n";

        Assert.Equal(
            "using App.Content;\r\n\r\ninternal static class A\r\n{\r\n    internal static object B => $\"\"\"\r\n        Note:\r\n        {Tea.Claims.KeepsAwake.Statement:en}\r\n        \"\"\";\r\n}\r\n",
            await Fix(Keeps, before).ApplyAsync(before, Title));
    }

    [Fact]
    public async Task A_name_that_means_something_else_is_qualified() => Assert.Equal(
        """
        using System;
        using App.Content;

        internal static class A { internal static int Tea; internal static void B() => Console.WriteLine(App.Content.Tea.Claims.KeepsAwake.Statement.ToString("en", null)); }

        """,
        await Fix(Keeps, $"⟦\"{Keeps}\"⟧").ApplyAsync($$"""
        using System;
        using App.Content;

        internal static class A { internal static int Tea; internal static void B() => Console.WriteLine(⟦"{{Keeps}}"⟧); }

        """, Title));

    [Fact]
    public async Task All_of_a_document_are_replaced_two_in_one_text_included()
    {
        string[] values = [$"{Keeps} {Contains}", $"{Keeps} {Contains}", $" {Contains} ", Keeps, $"{Keeps} {Contains}", $"{Keeps} {Contains}"];
        string[] claims = [Keeps, Contains, Contains, Keeps, Keeps, Contains];
        var fix = new FixRun(new ClaimRepeatedCodeFix(), "QUO5003", [.. values.Zip(claims, Properties)]);

        var result = await fix.ApplyAllAsync(
            Program.Of($$"""
                Show(⟦⟦"{{Keeps}} {{Contains}}"⟧⟧);
                Show($"⟦ {{Contains}} ⟧{⟦"{{Keeps}}"⟧}⟦⟦{{Keeps}} {{Contains}}⟧⟧");
                """),
            Title);

        Assert.Equal(
            """
            Show($"{Tea.Claims.KeepsAwake.Statement:en} {Tea.Claims.ContainsCaffeine.Statement:en}");
            Show($" {Tea.Claims.ContainsCaffeine.Statement:en} {Tea.Claims.KeepsAwake.Statement.ToString("en", null)}{Tea.Claims.KeepsAwake.Statement:en} {Tea.Claims.ContainsCaffeine.Statement:en}");
            """,
            Program.StatementsOf(result));
    }

    [Fact]
    public async Task What_repeats_a_part_is_replaced_apart_from_what_repeats_the_whole()
    {
        const string Start = "Tea keeps people awake";
        var part = Properties($"{Start} for hours", Start).SetItem("IsWhole", "false");
        var whole = Properties(Keeps, Keeps);
        var (partly, wholly) = ($"Show(⟦\"{Start} for hours\"⟧);", $"Show(⟦\"{Keeps}\"⟧);");

        Assert.Equal(
            $"Show($\"{{Tea.Claims.KeepsAwake.Quote}} for hours\");\nShow(\"{Keeps}\");",
            Program.StatementsOf(await Fix(part, whole).ApplyAllAsync(Program.Of($"{partly}\n{wholly}"), "Use the whole claim")));
        Assert.Equal(
            $"Show(Tea.Claims.KeepsAwake.Statement.ToString(\"en\", null));\nShow(\"{Start} for hours\");",
            Program.StatementsOf(await Fix(whole, part).ApplyAllAsync(Program.Of($"{wholly}\n{partly}"), Title)));

        static FixRun Fix(params ImmutableDictionary<string, string?>[] properties) => new(new ClaimRepeatedCodeFix(), "QUO5003", properties);
    }

    [Theory]
    [InlineData("Console.WriteLine(⟦\"Tea keeps people awake. {0}\"⟧, 1);")]
    [InlineData("Show(string.Format(⟦\"Tea keeps people awake. {0}\"⟧, 1));")]
    [InlineData("Show(string.Format(CultureInfo.InvariantCulture, format: ⟦\"Tea keeps people awake. {0} {1}\"⟧, 1, 2));")]
    public async Task A_format_is_left_alone(string code) =>
        Assert.Empty(await new FixRun(new ClaimRepeatedCodeFix(), "QUO5003", Properties(Keeps, Keeps)).TitlesAsync(Program.Of(code)));

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task All_of_a_scope_are_replaced(FixAllScope scope, int documents)
    {
        string Code(int number) => $$"""internal static class Program{{number}} { internal static string Run() => ⟦"{{Keeps}}"⟧; }""";
        string[] codes = [Code(0), Code(1), Code(2)];
        var texts = codes.Select(code => new MarkedCode(code).Text).ToArray();
        var solution = CodeSolution.Empty.With("App", Tea.Files, texts[0], texts[1]).With("Other", Tea.Files, texts[2]);

        var results = await Fix(Keeps, codes[0]).ApplyAllAsync(scope, Title, solution, codes);

        Assert.Equal(documents, results.Count(result => result.Contains("using App.Content;", StringComparison.Ordinal) && !result.Contains(Keeps, StringComparison.Ordinal)));
    }

    /// <summary>The fix, with the properties of the diagnostic at the mark.</summary>
    private static FixRun Fix(string claim, string marked) => new(new ClaimRepeatedCodeFix(), "QUO5003", Properties(ValueOf(marked), claim));

    private static ImmutableDictionary<string, string?> Properties(string value, string claim)
    {
        var start = value.IndexOf(claim, StringComparison.Ordinal);
        Assert.True(start >= 0, value);
        var hasCaveats = !claim.Contains("caffeine", StringComparison.Ordinal);
        return new RepeatedClaim(
            $"global::App.Content.Tea.Claims.{(hasCaveats ? "KeepsAwake" : "ContainsCaffeine")}",
            claim.EndsWith('.') ? "Statement" : "Quote", "en", hasCaveats, IsWhole: true, start, claim.Length).ToProperties().ToImmutableDictionary();
    }

    /// <summary>The value of the marked text, parsed as C#.</summary>
    private static string ValueOf(string marked)
    {
        var code = new MarkedCode(marked.Contains("class A", StringComparison.Ordinal) ? marked : Program.Of(marked));
        var root = CSharpSyntaxTree.ParseText(code.Text).GetRoot();
        var node = root.FindNode(code.Spans[0], getInnermostNodeForTie: true);
        return string.Concat(node.DescendantTokens().Select(token => token.IsKind(SyntaxKind.PlusToken) ? "" : token.ValueText));
    }
}
