using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Quoin.CodeFixes.Content;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.CodeFixes.Tests.Content;

/// <summary>The files in an editor after one fix was applied.</summary>
public sealed class ContentFixProviderTests
{
    private const string Source = "Salt isn’t sweet. Pepper is hot and black.";
    private const string Rest = ", Pepper is hot and black. ]\n";
    private const string Draft = "kind: background, certainty: unknown, status: draft, quote: ";

    [Theory]
    [InlineData("asides: [ Salt isn’t sweat" + Rest, "asides: [ Salt isn’t sweet" + Rest)]
    [InlineData("asides: [ 'Salt isn’t sweat'" + Rest, "asides: [ 'Salt isn’t sweet'" + Rest)]
    [InlineData("asides: [ \"Salt isn’t sweat\"" + Rest, "asides: [ \"Salt isn’t sweet\"" + Rest)]
    [InlineData("asides: [ { exact: Salt isn’t sweat, suffix: . }" + Rest, "asides: [ { exact: Salt isn’t sweet, suffix: . }" + Rest)]
    [InlineData("asides:\n- Salt isn’t sweat\n- Pepper is hot\n", "asides:\n- Salt isn’t sweet\n- Pepper is hot\n")]
    [InlineData("asides:\n- >\n  Salt isn’t\n  sweat\n- Pepper is hot\n", "asides:\n- \"Salt isn’t sweet\"\n- Pepper is hot\n")]
    [InlineData("asides:\n- |-\n  Salt isn’t sweat\n- Pepper is hot\n", "asides:\n- \"Salt isn’t sweet\"\n- Pepper is hot\n")]
    public Task A_quote_becomes_the_nearest_text(string before, string after) => AssertFixed(Rules.QuoteNotFound, "Quote the nearest text (changes words)", before, after);

    [Theory]
    [InlineData("asides: [ Salt isn't sweet" + Rest, "asides: [ Salt isn’t sweet" + Rest)]
    [InlineData("asides: [ 'Salt isn''t sweet'" + Rest, "asides: [ 'Salt isn’t sweet'" + Rest)]
    [InlineData("asides: [ \"Salt isn't […] Pepper\"" + Rest, "asides: [ \"Salt isn’t […] Pepper\"" + Rest)]
    [InlineData("asides:\n- |\n  Salt isn't sweet\n- Pepper is hot\n", "asides:\n- \"Salt isn’t sweet\"\n- Pepper is hot\n")]
    public Task A_quote_takes_the_typography_of_its_source(string before, string after) =>
        AssertFixed(Rules.TypographyDiffers, "Copy the source's typography", before, after);

    [Theory]
    [InlineData("aside: [ Salt isn’t sweet" + Rest, "asides: [ Salt isn’t sweet" + Rest)]
    [InlineData("\"aside\": [ Salt isn’t sweet" + Rest, "\"asides\": [ Salt isn’t sweet" + Rest)]
    [InlineData("'aside': [ Salt isn’t sweet" + Rest, "'asides': [ Salt isn’t sweet" + Rest)]
    public Task A_key_becomes_the_nearest(string before, string after) => AssertFixed(Rules.UnknownKey, "Change to 'asides'", before, after);

    [Theory]
    [InlineData("safty", "safety")]
    [InlineData("'safty'", "'safety'")]
    [InlineData("\"safty\"", "\"safety\"")]
    public Task A_word_becomes_the_nearest(string before, string after) =>
        AssertFixed(Rules.UnknownWord, "Change to 'safety'", Claims($"kind: {before}, certainty: possible"), Claims($"kind: {after}, certainty: possible"));

    [Theory]
    [InlineData("papper", "pepper")]
    [InlineData("\"papper\"", "\"pepper\"")]
    public Task A_reference_becomes_the_nearest(string before, string after) => AssertFixed(
        Rules.UnknownReference, "Change to 'pepper'",
        Claims($"kind: safety, certainty: possible, about: [{before}]"), Claims($"kind: safety, certainty: possible, about: [{after}]"));

    [Fact]
    public Task An_id_takes_its_form() => AssertFixed(
        Rules.InvalidId, "Change to 'black-pepper'", Claims("kind: safety, certainty: possible").Replace("pepper:", "BlackPepper:"),
        Claims("kind: safety, certainty: possible").Replace("pepper:", "black-pepper:"));

    [Fact]
    public Task What_stands_twice_stands_once() => AssertFixed(
        Rules.DuplicateItem, "Remove the second one",
        Claims("kind: safety, certainty: possible, about: [pepper, pepper]"), Claims("kind: safety, certainty: possible, about: [pepper]"));

    [Fact]
    public async Task The_path_of_a_source_becomes_the_nearest()
    {
        const string Marks = "asides: [ Salt isn’t sweet" + Rest;
        var workspace = ContentWorkspace.Of(ContentWorkspace.Head.Replace("salt.txt", "sault.txt") + Marks, Source);

        var mended = await workspace.Fix("Change to '../seeds/salt.txt'");

        Assert.Equal(ContentWorkspace.Head + Marks, mended.Text());
        Assert.Empty(mended.Diagnostics());
    }

    [Theory]
    [InlineData("asides:\n  - Pepper is hot\n", "asides:\n  - Pepper is hot\n  - Salt isn’t sweet.\n")]
    [InlineData("asides: [ 'Pepper is hot' ]\n", "asides: [ 'Pepper is hot', 'Salt isn’t sweet.' ]\n")]
    [InlineData("terms: { pepper: { label: pepper, quote: Pepper is hot } }\n", "terms: { pepper: { label: pepper, quote: Pepper is hot } }\n\nasides:\n  - \"Salt isn’t sweet.\"\n")]
    public Task A_sentence_becomes_an_aside(string before, string after) => AssertFixed(Rules.SentenceUnaccounted, "Add as an aside", before, after);

    [Theory]
    [InlineData("asides: [ Pepper is hot ]\n", "asides: [ Pepper is hot ]\n\nclaims:\n  salt-isnt-sweet:\n    kind: background\n    certainty: unknown\n    status: draft\n    quote: \"Salt isn’t sweet.\"\n")]
    [InlineData("claims:\n  hot: { kind: safety, certainty: possible, quote: Pepper is hot }\n", "claims:\n  hot: { kind: safety, certainty: possible, quote: Pepper is hot }\n  salt-isnt-sweet: { " + Draft + "Salt isn’t sweet. }\n")]
    public Task A_sentence_becomes_a_claim(string before, string after) => AssertFixed(Rules.SentenceUnaccounted, "Add as a claim", before, after);

    [Fact]
    public async Task The_mark_of_byte_order_and_the_line_endings_stay()
    {
        const string Before = ContentWorkspace.Head + "asides:\n  - Pepper is hot 😀\n";
        var workspace = ContentWorkspace.Of(Before.ReplaceLineEndings("\r\n"), "Salt is dry.\r\nPepper is hot 😀.\r\n", hasByteOrderMark: true);

        var mended = await workspace.Fix("Add as an aside");

        Assert.Equal((Before + "  - Salt is dry.\n").ReplaceLineEndings("\r\n"), mended.Text());
        Assert.Equal([.. workspace.Bytes()[..^2], .. "\r\n  - Salt is dry.\r\n"u8], mended.Bytes());
    }

    [Fact]
    public async Task A_fix_for_another_text_is_not_offered()
    {
        var workspace = ContentWorkspace.Of(ContentWorkspace.Head + "asides: [ Pepper is hot ]\n", Source);
        var diagnostic = Assert.Single(workspace.Diagnostics());

        Assert.Equal(2, (await workspace.Actions(diagnostic)).Count);
        Assert.Empty(await workspace.WithText(ContentWorkspace.Annotation, "quoin: 1\n").Actions(diagnostic));
    }

    [Fact]
    public async Task A_fix_in_a_file_that_is_gone_is_not_offered()
    {
        var diagnostic = Assert.Single(ContentWorkspace.Of(ContentWorkspace.Head + "asides: [ Pepper is hot ]\n", Source).Diagnostics());

        Assert.Empty(await ContentWorkspace.Of("", Source).WithProject("Other", false, (ContentWorkspace.Source, Source)).Actions(diagnostic, "Other"));
    }

    [Fact]
    public async Task A_file_that_two_projects_share_is_mended_in_both()
    {
        const string Annotation = ContentWorkspace.Head + "asides: [ Pepper is hot ]\n";
        var workspace = ContentWorkspace.Of(Annotation, Source)
            .WithProject("Other", false, (ContentWorkspace.Annotation, Annotation), (ContentWorkspace.Source, Source));

        var mended = await workspace.Fix("Add as an aside");

        Assert.Empty(mended.Diagnostics());
        Assert.Empty(mended.Diagnostics("Other"));
    }

    [Theory]
    [InlineData("# a comment\n", "", true)]
    [InlineData("", "# a comment\n", false)]
    public async Task A_fix_is_not_cut_into_a_text_that_has_moved_on(string before, string after, bool hasMoved)
    {
        const string Annotation = ContentWorkspace.Head + "asides: [ Salt isn't sweet" + Rest;
        var workspace = ContentWorkspace.Of(Annotation, Source);
        var diagnostic = Assert.Single(workspace.Diagnostics());

        var actions = await workspace.WithText(ContentWorkspace.Annotation, before + Annotation + after).Actions(diagnostic);

        Assert.Equal(hasMoved, actions.Count == 0);
    }

    [Fact]
    public void The_provider_is_for_content_and_its_rules()
    {
        var export = Assert.Single(typeof(ContentFixProvider).GetCustomAttributes(inherit: false).OfType<ExportCodeFixProviderAttribute>());

        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds!);
        Assert.Equal([".yaml", ".yml", ".txt", ".md"], export.DocumentExtensions!);
        Assert.Equal(RuleCatalog.Content.Where(rule => rule.IsFixable).Select(rule => rule.Id), new ContentFixProvider().FixableDiagnosticIds);
    }

    private static string Claims(string keys) =>
        $"terms: {{ pepper: {{ label: pepper, quote: Pepper is hot }} }}\nclaims:\n  salt: {{ quote: Salt isn’t sweet, {keys} }}\n";

    private static async Task AssertFixed(Rule rule, string title, string before, string after)
    {
        var workspace = ContentWorkspace.Of(ContentWorkspace.Head + before, Source);
        Assert.Contains(workspace.Diagnostics(), diagnostic => diagnostic.Id == rule.Id);

        var mended = await workspace.Fix(title);

        Assert.Equal(ContentWorkspace.Head + after, mended.Text());
        Assert.Equal(Source, mended.Text(ContentWorkspace.Source));
        Assert.DoesNotContain(mended.Diagnostics(), diagnostic => diagnostic.Id == rule.Id || diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
