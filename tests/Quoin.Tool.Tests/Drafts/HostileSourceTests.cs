using System.Text;
using Quoin.Compiler.Diagnostics;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Tests.Drafts;

/// <summary>Sources that no author would write. A draft of one compiles, or a message of one line says why there is none.</summary>
public sealed class HostileSourceTests
{
    [Theory]
    [InlineData("One word", "Word")]
    [InlineData("Words without sentences", "12 34. 56. Menu")]
    [InlineData("A byte order mark", "\uFEFFTea is hot. It may burn.")]
    [InlineData("Old line ends", "Tea is hot.\rIt may burn,\rbut rarely.")]
    [InlineData("Half of a surrogate pair", "Tea \uD800 is hot and good for you. It may burn.")]
    [InlineData("Control characters", "Tea \u0001\u001B[31m is hot for you today. It\0 may burn.")]
    [InlineData("Text that looks like YAML", "- a: b\n# comment\n'quoted: \"x\" # y'\n{ a: b }\n---\n&a *a !!x | >\nkey: value: more.\n\\n \\u0041 \\")]
    [InlineData("Marks that change the direction", "\u202Eevil text here\u202C is hot. שלום עולם, זה תה חם מאוד. This is LTR.")]
    [InlineData("Arabic", "الشاي مشروب ساخن. هل هو مفيد؟ نعم، قد يساعد.")]
    [InlineData("Japanese", "お茶は熱いです。体に良いかもしれません。本当ですか？")]
    [InlineData("Thai", "ชาเป็นเครื่องดื่มร้อน ชาดี")]
    [InlineData("Invisible characters", "T\u200Bea \u2060is\u00AD hot. \u200B")]
    [InlineData("Omissions", "Tea […] is hot. Tea is [...] cold. […]")]
    [InlineData("Repeated sentences", "Tea is hot. Tea is hot. Coffee is hot. Tea is hot.")]
    [InlineData("Numbers that go on", "It costs 10. 000 people paid 5 %. And 3.5 mg/kg. $5 million.")]
    [InlineData("Names that code uses", "All. Get. Key is hot. Claims are hot. Valid here. To string it is.")]
    [InlineData("Flags and families", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 Scotland is cold. 👨‍👩‍👧 is a family.")]
    [InlineData("Headings that repeat", "Title Here\n\nIntro\n\nTea is hot and it is good.\n\nIntro\n\nCoffee is hot and bad.\n")]
    [InlineData("Brackets that close nowhere", "[[[[ [1 [2, Tea (is hot. ]]")]
    public void A_draft_compiles(string kind, string text)
    {
        foreach (var name in new[] { "tea.txt", "tea.md" })
        {
            var source = new Quoin.Compiler.Workspace.ContentFile($"/place/seeds/{name}", text);
            var build = DraftCompiler.Compile(DraftCompiler.Finish(DraftCompiler.Draft(source).Text), source);

            Assert.Empty(build.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(error => $"{kind}: {error}"));
            Assert.Empty(build.Articles[0].Article!.Unaccounted);
        }
    }

    [Theory]
    [InlineData("", "tea.txt", "The source 'tea.txt' has no sentences, so there is nothing to annotate")]
    [InlineData(" \n\t\n", "tea.txt", "The source 'tea.txt' has no sentences, so there is nothing to annotate")]
    [InlineData("... !!! ???", "tea.md", "The source 'tea.md' has no sentences, so there is nothing to annotate")]
    [InlineData("```\nvar code = 1;\n```\n", "tea.md", "The source 'tea.md' has no sentences, so there is nothing to annotate")]
    [InlineData("# Only a heading", "tea.md", "The source 'tea.md' has no sentences, so there is nothing to annotate")]
    [InlineData("T\u0001e\u0002a i\u0003s", "tea.txt", "Nothing of the source 'tea.txt' can be quoted. The sentence at line 1, column 1 has U+0001, so it is not quoted")]
    [InlineData("Tea is hot.", "tea.docx", "'tea.docx' cannot be a source, because its name does not end with .txt, .md or .markdown; rename it")]
    public void What_cannot_be_drafted_is_answered_in_one_line(string text, string name, string message)
    {
        Assert.Equal(message, Assert.Throws<ToolException>(() => DraftCompiler.Draft(text, name)).Message);
    }

    [Fact]
    public void A_sentence_that_cannot_be_quoted_whole_is_quoted_in_part_and_named()
    {
        var draft = DraftCompiler.Draft("Tea is hot. Pay \u202E001\u202C euros for the whole month.");

        Assert.Equal(["The sentence at line 1, column 13 has U+202E, so only a part of it is quoted"], draft.Draft.Unquoted);
        Assert.Contains("\n# The sentence at line 1, column 13 has U+202E, so only a part of it is quoted\n", draft.Text, StringComparison.Ordinal);
        Assert.Equal("euros for the whole month.", draft.Draft.Claims[1].Quote.Exact);
    }

    [Fact]
    public void What_repeats_is_quoted_with_its_context_and_if_that_repeats_too_with_its_number()
    {
        var draft = DraftCompiler.Draft("Tea is hot. Drink it. Tea is hot. " + string.Concat(Enumerable.Repeat("It is good for you. ", 30)));

        Assert.Equal(["Drink it. Tea is", "It is good for"], draft.Draft.Claims.Where(claim => claim.Quote.Exact == "Tea is hot.").Select(claim => claim.Quote.Suffix));
        Assert.Equal(Enumerable.Range(1, 30), draft.Draft.Claims.Where(claim => claim.Quote.Exact == "It is good for you.").Select(claim => claim.Quote.Occurrence));
    }

    [Fact]
    public void A_long_source_costs_about_as_much_more_as_it_is_longer()
    {
        Assert.Equal(2000, DraftCompiler.Draft(Sentences(2000)).Draft.Claims.Count);
        Assert.Equal(500, DraftCompiler.Draft(string.Concat(Enumerable.Repeat("The same sentence again. ", 500))).Draft.Claims.Count);

        // One sentence of a million characters, of one word and of many.
        Assert.Contains("can be quoted", Assert.Throws<ToolException>(() => DraftCompiler.Draft(new string('a', 1_000_000))).Message, StringComparison.Ordinal);
        Assert.Single(DraftCompiler.Draft(Words(60_000)).Draft.Claims);
    }

    private static string Sentences(int count) => string.Concat(Enumerable.Range(0, count).Select(number => $"Sentence number {number} may say something else. "));

    private static string Words(int count)
    {
        var words = new StringBuilder("It");
        for (var i = 0; i < count; i++)
        {
            words.Append(" word").Append(i);
        }

        return words.ToString();
    }
}
