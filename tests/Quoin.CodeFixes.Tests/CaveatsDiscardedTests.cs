using Microsoft.CodeAnalysis.CodeFixes;
using Quoin.CodeFixes.Caveats;

namespace Quoin.CodeFixes.Tests;

/// <summary>QUO5001: discarded caveats.</summary>
public class CaveatsDiscardedTests
{
    private const string Show = "Show the text with its caveats";
    private const string Keep = "Keep the caveats";

    private static readonly FixRun Fix = new(new CaveatsDiscardedCodeFix(), "QUO5001");

    public static TheoryData<string, string> Shown => new()
    {
        // Ways to deconstruct.
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text);" },
        { "(var text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text);" },
        { "(var text, var ⟦caveats⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text);" },
        { "var (text, ⟦caveats⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text);" },
        { "(LocalizedText text, MarkList<Caveat> ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);", "Qualified<LocalizedText> text = Tea.Claims.KeepsAwake.Statement;\nShow(text);" },
        { "foreach (var (quote, ⟦_⟧) in Tea.Claims.KeepsAwake.Quotes)\n{\n    Show(quote.Text);\n}", "foreach (var quote in Tea.Claims.KeepsAwake.Quotes)\n{\n    Show(quote.ToString());\n}" },
        { "foreach ((Quote quote, MarkList<Caveat> ⟦_⟧) in Tea.Claims.KeepsAwake.Quotes) Show(quote);", "foreach (Qualified<Quote> quote in Tea.Claims.KeepsAwake.Quotes) Show(quote);" },
        { "Tea.Claims.KeepsAwake.Statement.Deconstruct(out var text, out ⟦_⟧);\nShow(text);", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text);" },
        { "Tea.Claims.KeepsAwake.Statement.Deconstruct(out LocalizedText text, out var ⟦_⟧);\nShow(text);", "Qualified<LocalizedText> text = Tea.Claims.KeepsAwake.Statement;\nShow(text);" },

        { "MarkList<Caveat> caveats;\n(var text, ⟦caveats⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);", "MarkList<Caveat> caveats;\nvar text = Tea.Claims.KeepsAwake.Statement;\nShow(text);" },

        // A claim of any kind, whose text is a string.
        { "var (text, ⟦_⟧) = Tea.Claims.Valid[0];\nShow(text);", "var text = Tea.Claims.Valid[0];\nShow(text);" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake;\nConsole.WriteLine(text);", "var text = Tea.Claims.KeepsAwake;\nConsole.WriteLine(text.ToString());" },
        { "(string text, ⟦_⟧) = Tea.Claims.KeepsAwake;\nShow($\"{text}!\");", "Claim text = Tea.Claims.KeepsAwake;\nShow($\"{text}!\");" },
        { "foreach (var (text, ⟦caveats⟧) in Tea.Claims.Valid)\n    Show(\"- \" + text);", "foreach (var text in Tea.Claims.Valid)\n    Show(\"- \" + text.ToString());" },
        { "Tea.Claims.KeepsAwake.Deconstruct(out var text, out ⟦_⟧);\nvar all = \"\";\nall += text;", "var text = Tea.Claims.KeepsAwake;\nvar all = \"\";\nall += text;" },
        { "Func<Claim, string> read = claim =>\n{\n    var (text, ⟦_⟧) = claim;\n    return text;\n};\nShow(read);", "Func<Claim, string> read = claim =>\n{\n    var text = claim;\n    return text.ToString();\n};\nShow(read);" },

        // Uses of the text.
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow($\"Tea: {text}, {text:uk}\");", "var text = Tea.Claims.KeepsAwake.Statement;\nShow($\"Tea: {text}, {text:uk}\");" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text.ToString());", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text.ToString());" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text.ToString(\"uk\", null));", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text.ToString(\"uk\", null));" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text.GetText(\"uk\"));", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text.ToString(\"uk\", null));" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text.GetText(languageTag: \"uk\").Length);", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text.ToString(\"uk\", null).Length);" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text.GetText(CultureInfo.CurrentCulture));", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text.ToString(CultureInfo.CurrentCulture.Name, null));" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text.GetText(culture: new CultureInfo(\"uk\")));", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(text.ToString((new CultureInfo(\"uk\")).Name, null));" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(\"Tea: \" + text + '!');", "var text = Tea.Claims.KeepsAwake.Statement;\nShow(\"Tea: \" + text + '!');" },
        { "var all = \"\";\nvar (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nall += text;", "var all = \"\";\nvar text = Tea.Claims.KeepsAwake.Statement;\nall += text;" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShowAll(nameof(text), text, 1);", "var text = Tea.Claims.KeepsAwake.Statement;\nShowAll(nameof(text), text, 1);" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nConsole.WriteLine(\"{0}\", text);", "var text = Tea.Claims.KeepsAwake.Statement;\nConsole.WriteLine(\"{0}\", text);" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nAction later = () => Show(text.GetText(\"uk\"));", "var text = Tea.Claims.KeepsAwake.Statement;\nAction later = () => Show(text.ToString(\"uk\", null));" },
        { "var (quote, ⟦_⟧) = Tea.Claims.KeepsAwake.Quote;\nShow(\"“\" + quote.Text + \"”\");", "var quote = Tea.Claims.KeepsAwake.Quote;\nShow(\"“\" + quote.ToString() + \"”\");" },

        // The code around it.
        { "// Shown in the margin.\nvar (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement; // In English.\nShow(text);", "// Shown in the margin.\nvar text = Tea.Claims.KeepsAwake.Statement; // In English.\nShow(text);" },
        { "if (Tea.Claims.Valid[1] is QualifiedClaim claim)\n{\n    var (text, ⟦_⟧) = claim\n        .Statement;\n    Show(text);\n}", "if (Tea.Claims.Valid[1] is QualifiedClaim claim)\n{\n    var text = claim\n        .Statement;\n    Show(text);\n}" },
    };

    public static TheoryData<string, string> Kept => new()
    {
        { "var (text, ⟦_⟧) = Tea.Claims.Valid[0];\nShow(text.Length);", "var (text, caveats) = Tea.Claims.Valid[0];\nShow(text.Length);" },
        { "var (text, ⟦_⟧) = Tea.Claims.Valid[0];\nShow(string.Equals(text, null, StringComparison.Ordinal));", "var (text, caveats) = Tea.Claims.Valid[0];\nShow(string.Equals(text, null, StringComparison.Ordinal));" },
        { "if (Tea.Claims.Valid[0] is var (text, ⟦_⟧))\n    Show(text);", "if (Tea.Claims.Valid[0] is var (text, caveats))\n    Show(text);" },
        { "var (text, /* none fit */ ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);", "var (text, /* none fit */ caveats) = Tea.Claims.KeepsAwake.Statement;\nShow(text);" },
        { "(var text, ⟦_⟧) = // None fit.\n    Tea.Claims.KeepsAwake.Statement;\nShow(text);", "(var text, var caveats) = // None fit.\n    Tea.Claims.KeepsAwake.Statement;\nShow(text);" },
        { "foreach (var (quote, /* none fit */ ⟦_⟧) in Tea.Claims.KeepsAwake.Quotes)\n    Show(quote);", "foreach (var (quote, /* none fit */ caveats) in Tea.Claims.KeepsAwake.Quotes)\n    Show(quote);" },
        { "Tea.Claims.KeepsAwake.Statement.Deconstruct(out var text, out ⟦_⟧ /* none fit */);\nShow(text);", "Tea.Claims.KeepsAwake.Statement.Deconstruct(out var text, out var caveats /* none fit */);\nShow(text);" },
        { "if (Tea.Claims.KeepsAwake.Statement is var (text, ⟦_⟧))\n    Show(text.GetText(\"uk\"));", "if (Tea.Claims.KeepsAwake.Statement is var (text, caveats))\n    Show(text.GetText(\"uk\"));" },
        { "if (Tea.Claims.KeepsAwake.Statement is (var text, ⟦_⟧))\n    Show(text.GetText(\"uk\"));", "if (Tea.Claims.KeepsAwake.Statement is (var text, var caveats))\n    Show(text.GetText(\"uk\"));" },
        { "if (Tea.Claims.KeepsAwake.Statement is (LocalizedText text, var ⟦_⟧))\n    Show(text);", "if (Tea.Claims.KeepsAwake.Statement is (LocalizedText text, var caveats))\n    Show(text);" },
        { "if (Tea.Claims.KeepsAwake.Statement is (LocalizedText text, MarkList<Caveat> ⟦_⟧))\n    Show(text);", "if (Tea.Claims.KeepsAwake.Statement is (LocalizedText text, MarkList<Caveat> caveats))\n    Show(text);" },
        { "if (Tea.Claims.KeepsAwake.Statement is (var text, ⟦{ Count: > 0 }⟧))\n    Show(text);", "if (Tea.Claims.KeepsAwake.Statement is (var text, { Count: > 0 } caveats))\n    Show(text);" },
        { "if (Tea.Claims.KeepsAwake.Statement is (var text, ⟦[_, ..]⟧))\n    Show(text);", "if (Tea.Claims.KeepsAwake.Statement is (var text, [_, ..] caveats))\n    Show(text);" },
        { "var (text, ⟦_⟧) = (\"Tea\", Tea.Claims.KeepsAwake.Caveats);\nShow(text);", "var (text, caveats) = (\"Tea\", Tea.Claims.KeepsAwake.Caveats);\nShow(text);" },
        { "foreach (var (text, ⟦_⟧) in new[] { (\"Tea\", Tea.Claims.KeepsAwake.Caveats) })\n    Show(text);", "foreach (var (text, caveats) in new[] { (\"Tea\", Tea.Claims.KeepsAwake.Caveats) })\n    Show(text);" },
        { "if (Tea.Claims.KeepsAwake.Statement is (var text, ⟦{ }⟧))\n    Show(text);", "if (Tea.Claims.KeepsAwake.Statement is (var text, { } caveats))\n    Show(text);" },
        { "if (Tea.Claims.KeepsAwake.Statement is (var text, ⟦not null⟧))\n    Show(text);", "if (Tea.Claims.KeepsAwake.Statement is (var text, { } caveats))\n    Show(text);" },
        { "if (Tea.Claims.KeepsAwake.Statement is (var text, ⟦MarkList<Caveat>⟧))\n    Show(text);", "if (Tea.Claims.KeepsAwake.Statement is (var text, MarkList<Caveat> caveats))\n    Show(text);" },
        { "Show(Tea.Claims.Valid[1] is QualifiedClaim { Statement: var (text, ⟦_⟧) } ? text : null);", "Show(Tea.Claims.Valid[1] is QualifiedClaim { Statement: var (text, caveats) } ? text : null);" },
        { "Show(Tea.Claims.Valid[1] switch\n{\n    QualifiedClaim { Statement: (var text, ⟦_⟧) } => text,\n    _ => null,\n});", "Show(Tea.Claims.Valid[1] switch\n{\n    QualifiedClaim { Statement: (var text, var caveats) } => text,\n    _ => null,\n});" },
        { "var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nTake(text);", "var (text, caveats) = Tea.Claims.KeepsAwake.Statement;\nTake(text);" },
        { "(var text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nTake(text);", "(var text, var caveats) = Tea.Claims.KeepsAwake.Statement;\nTake(text);" },
        { "LocalizedText text;\n(text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);", "LocalizedText text;\n(text, var caveats) = Tea.Claims.KeepsAwake.Statement;\nShow(text);" },
        { "foreach (var (quote, ⟦_⟧) in Tea.Claims.KeepsAwake.Quotes)\n    Show(quote.Anchor);", "foreach (var (quote, caveats) in Tea.Claims.KeepsAwake.Quotes)\n    Show(quote.Anchor);" },
        { "var ((text, ⟦_⟧), number) = (Tea.Claims.KeepsAwake.Statement, 1);\nShow(text);", "var ((text, caveats), number) = (Tea.Claims.KeepsAwake.Statement, 1);\nShow(text);" },
        { "Tea.Claims.KeepsAwake.Statement.Deconstruct(out var text, out ⟦_⟧);\nTake(text);", "Tea.Claims.KeepsAwake.Statement.Deconstruct(out var text, out var caveats);\nTake(text);" },
        { "Tea.Claims.KeepsAwake.Statement.Deconstruct(out var text, out var ⟦_⟧);\nTake(text);", "Tea.Claims.KeepsAwake.Statement.Deconstruct(out var text, out var caveats);\nTake(text);" },
        { "var caveats = 1;\nvar (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nTake(text);\nShow(caveats);", "var caveats = 1;\nvar (text, caveats2) = Tea.Claims.KeepsAwake.Statement;\nTake(text);\nShow(caveats);" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task A_text_that_is_only_shown_is_shown_with_its_caveats(string before, string after)
    {
        var marked = Program.Of(before);
        Assert.Equal(Show, (await Fix.TitlesAsync(marked))[0]);

        var result = await Fix.ApplyAsync(marked, Show);

        Assert.Equal(after, Program.StatementsOf(result));
        Assert.Empty(ThrownAway.In(result));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task Elsewhere_the_caveats_are_given_a_name(string before, string after)
    {
        var marked = Program.Of(before);
        Assert.Equal([Keep], await Fix.TitlesAsync(marked));
        Assert.Equal(after, Program.StatementsOf(await Fix.ApplyAsync(marked, Keep)));
    }

    [Theory]
    [InlineData("var (text, ⟦caveats⟧) = Tea.Claims.KeepsAwake.Statement;\nTake(text);")] // They have a name.
    [InlineData("Show(Tea.Claims.KeepsAwake.Statement is (_, ⟦_⟧) or null);")] // No variable may stand in an alternative.
    [InlineData("var (text, ⟦caveats⟧) = Tea.Claims.KeepsAwake.Statement;\nShow($\"{text} ({caveats.Count})\");")]
    [InlineData("Show((Func<LocalizedText, MarkList<Caveat>, object>)((text, ⟦_⟧) => text));")] // A parameter is not undone.
    [InlineData("Show((Func<LocalizedText, MarkList<Caveat>, object>)((text, ⟦caveats⟧) => text));")]
    [InlineData("var (text, ⟦caveats⟧) = Tea.Claims.KeepsAwake.Statement;\ncaveats = null;\nShow(text);")]
    public async Task Nothing_is_offered_where_it_would_not_help_or_not_compile(string before) =>
        Assert.Empty(await Fix.TitlesAsync(Program.Of(before)));

    [Theory]
    [InlineData("Show(Equals(text, null));")]
    [InlineData("Take(text);")]
    [InlineData("LocalizedText other = text;")]
    [InlineData("Show(text.Languages);")]
    [InlineData("Show((text, 1));")]
    [InlineData("Show(text?.GetText(\"uk\"));")]
    [InlineData("text = Tea.Claims.ContainsCaffeine.Statement;")]
    public async Task What_is_more_than_shown_is_left_to_the_author(string use) =>
        Assert.Equal([Keep], await Fix.TitlesAsync(Program.Of($"var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\n{use}")));

    [Fact]
    public async Task So_it_is_in_a_program_of_statements_alone() => Assert.Equal(
        """
        using App.Content;

        var text = Tea.Claims.KeepsAwake.Statement;
        System.Console.WriteLine(text.ToString("uk", null));

        """,
        await Fix.ApplyAsync("""
        using App.Content;

        var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;
        System.Console.WriteLine(text.GetText("uk"));

        """, Show));

    [Fact]
    public async Task Either_can_be_chosen() =>
        Assert.Equal([Show, Keep], await Fix.TitlesAsync(Program.Of("var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;\nShow(text);")));

    [Fact]
    public async Task All_texts_of_a_document_are_shown_with_their_caveats()
    {
        var result = await Fix.ApplyAllAsync(
            Program.Of("""
                var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;
                foreach (var (quote, ⟦_⟧) in Tea.Claims.KeepsAwake.Quotes)
                {
                    var (other, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;
                    Show($"{text.GetText("uk")}{quote.Text}{other}");
                }

                var (taken, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;
                Take(taken);
                """),
            Show);

        Assert.Equal(
            """
            var text = Tea.Claims.KeepsAwake.Statement;
            foreach (var quote in Tea.Claims.KeepsAwake.Quotes)
            {
                var other = Tea.Claims.KeepsAwake.Statement;
                Show($"{text.ToString("uk", null)}{quote.ToString()}{other}");
            }

            var (taken, _) = Tea.Claims.KeepsAwake.Statement;
            Take(taken);
            """,
            Program.StatementsOf(result));
    }

    [Fact]
    public async Task All_caveats_of_a_document_get_names_of_their_own()
    {
        var result = await Fix.ApplyAllAsync(
            Program.Of("""
                var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement;
                var (quote, ⟦_⟧) = Tea.Claims.KeepsAwake.Quote;
                Show(text + quote.Text);
                """),
            Keep);

        Assert.Equal(
            """
            var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
            var (quote, caveats2) = Tea.Claims.KeepsAwake.Quote;
            Show(text + quote.Text);
            """,
            Program.StatementsOf(result));
    }

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task All_of_a_scope_are_fixed(FixAllScope scope, int documents)
    {
        string Code(int number) => Program.Declaring(
            $$"""internal static class Program{{number}} { internal static string Run() { var (text, ⟦_⟧) = Tea.Claims.KeepsAwake.Statement; return text.GetText("uk"); } }""");
        string[] codes = [Code(0), Code(1), Code(2)];
        var texts = codes.Select(code => new MarkedCode(code).Text).ToArray();
        var solution = CodeSolution.Empty.With("App", Tea.Files, texts[0], texts[1]).With("Other", Tea.Files, texts[2]);

        var results = await Fix.ApplyAllAsync(scope, Show, solution, codes);

        Assert.Equal(documents, results.Count(result => result.Contains("var text = ", StringComparison.Ordinal)));
    }
}
