using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>What is read of Markdown is what an independent renderer shows of it, and each character knows its place in the file.</summary>
public sealed class ReadingTextTests
{
    private const int Documents = 200;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Documents)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_is_what_a_renderer_shows(int seed)
    {
        var markdown = RandomMarkdown.Of(seed);

        Assert.Equal(RenderedText.Of(markdown), RenderedText.Fold(Read(markdown).Text));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_character_maps_back_to_the_file(int seed) => AssertMapped(Read(RandomMarkdown.Of(seed)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Its_runs_are_all_of_it_but_white_space(int seed) => AssertWalked(Read(RandomMarkdown.Of(seed)));

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("src/Quoin/docs/api.md")]
    [InlineData("src/Quoin/docs/safety.md")]
    [InlineData("generators/Quoin.Compiler/docs/annotation-format.md")]
    [InlineData("generators/Quoin.Compiler/docs/diagnostics.md")]
    [InlineData("tests/Quoin.Benchmarks/RESULTS.md")]
    public void The_pages_of_this_repository_are_read_as_they_are_shown(string page)
    {
        var markdown = Repository.Read(page);
        var source = Read(markdown);

        Assert.Equal(RenderedText.Of(markdown), RenderedText.Fold(source.Text));
        AssertMapped(source);
        AssertWalked(source);
    }

    [Theory]
    [InlineData("Tea<br><br>helps.")]
    [InlineData("Tea\\\n<br>helps.")]
    [InlineData("Tea<ul><li>helps.")]
    [InlineData("Tea <br><br><br> helps **you**.<br><br>It is hot.")]
    public void Each_line_break_is_a_run(string markdown)
    {
        var source = Read(markdown);
        var breaks = source.Leaves.SelectMany(leaf => leaf.Block.Runs).Where(run => run.Kind == RunKind.LineBreak).Select(run => source.TextOf(run.Span)).ToList();

        Assert.InRange(breaks.Count, 2, 5);
        Assert.All(breaks, text => Assert.Equal("\n", text));
    }

    [Fact]
    public void Brackets_that_close_nowhere_are_read_to_any_depth()
    {
        var markdown = string.Join(" ", Enumerable.Repeat("a <![CDATA[", 3000));

        Assert.Equal(markdown, Read(markdown).Text);
    }

    [Theory]
    [InlineData("```")]
    [InlineData("Text.\n\n```")]
    [InlineData("    ")]
    [InlineData("~~~\n~~~\n")]
    public void Code_without_lines_is_read(string markdown) => Assert.Equal(RenderedText.Of(markdown), RenderedText.Fold(Read(markdown).Text));

    [Theory]
    [InlineData(1000, "| a | b |\n", false)]
    [InlineData(1000, "|a\n", true)]
    public void A_table_that_grows_by_far_more_than_is_written_is_not_read(int columns, string row, bool isTooComplex)
    {
        var width = isTooComplex ? columns : 2;
        var table = "|" + string.Concat(Enumerable.Repeat("a|", width)) + "\n|" + string.Concat(Enumerable.Repeat("-|", width)) + "\n" + string.Concat(Enumerable.Repeat(row, 2000));

        Assert.Equal(isTooComplex, Read(table).IsTooComplex);
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("![a](b ")]
    [InlineData("a <? ")]
    [InlineData("a <!-- ")]
    [InlineData("www.a.b ")]
    public void A_paragraph_that_is_read_again_from_each_bracket_is_not_read(string part)
    {
        var paragraph = string.Concat(Enumerable.Repeat(part, 500_000 / part.Length));

        Assert.True(Read(paragraph).IsTooComplex);
        Assert.False(Read(paragraph.Substring(0, 50_000)).IsTooComplex);
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(130, 2)]
    public void A_line_of_plain_text_that_is_too_long_to_be_wrapped_is_a_paragraph(int length, int paragraphs) =>
        Assert.Equal(paragraphs, new SourceDocument("a.txt", "a.txt", new string('a', length) + ".\nConclusions").Blocks.Count);

    private static SourceDocument Read(string markdown) => new("a.md", "a.md", markdown);

    private static void AssertMapped(SourceDocument source)
    {
        for (var i = 0; i < source.Text.Length; i++)
        {
            var place = source.FileSpan(new Span(i, 1));
            var inFile = source.File.Text.Substring(place.Start, place.Length);
            var character = source.Text[i];

            Assert.True(
                inFile == character.ToString()
                    || (char.IsWhiteSpace(character) && (string.IsNullOrWhiteSpace(inFile) || inFile.StartsWith('<') || inFile.Contains('\n') || inFile.EndsWith('\\')))
                    || (inFile.StartsWith('&') && inFile.EndsWith(';')),
                $"'{character}' at {i} of the text is '{inFile}' at {place.Start} of the file.");
            if (!char.IsWhiteSpace(character) && inFile.Length == 1)
            {
                Assert.Equal(new Span(i, 1), source.FromFile(place));
            }
        }
    }

    private static void AssertWalked(SourceDocument source)
    {
        var end = 0;
        foreach (var block in Leaves(source.Blocks))
        {
            foreach (var run in block.Runs)
            {
                Assert.True(run.Span.Start >= end, $"{run} begins before {end}.");
                Assert.True(string.IsNullOrWhiteSpace(source.Text[end..run.Span.Start]), source.Text[end..run.Span.Start]);
                Assert.Equal(run.Kind is RunKind.Text or RunKind.LineBreak, run.Span.Length > 0);
                end = run.Span.End;
            }

            Assert.Equal(block.Runs.Sum(run => run.Span.Length), block.Span.Length);
        }

        Assert.True(string.IsNullOrWhiteSpace(source.Text[end..]), source.Text[end..]);
    }

    private static IEnumerable<SourceBlock> Leaves(IEnumerable<SourceBlock> blocks) =>
        blocks.SelectMany(block => block.Blocks.Count > 0 ? Leaves(block.Blocks) : [block]);
}
