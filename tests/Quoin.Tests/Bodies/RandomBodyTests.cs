using System.Diagnostics;
using System.Globalization;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tests.Shared;

namespace Quoin.Tests.Bodies;

/// <summary>Whatever the blocks and the quotes, the runs give the text, and each quote is whole runs.</summary>
public sealed class RandomBodyTests
{
    private const string Words = "tea wakes you up and so does coffee 🫖 й it is hot";

    [Fact]
    public void Random_bodies_are_whole_under_random_quotes()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            try
            {
                BodyWalk.AssertWhole(Article(random, random.Next(1, 12), random.Next(1, 9)));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}: {exception.Message}", exception);
            }
        }
    }

    [Fact]
    public void A_body_beyond_a_narrow_table_reads_the_same()
    {
        var page = new Page();
        var long1 = page.Paragraph(string.Concat(Enumerable.Repeat("tea ", 20_000)).Trim());
        page.Gap = new string(' ', 30_000);
        var list = page.Box(BlockKind.List, 1_000_000_000, "", page.Box(BlockKind.ListItem, 0, "", page.Paragraph("Tea ", new Piece("wakes", TextStyles.Code))));
        var article = page.Article(Annotation(1), [long1, list], quote => quote with { Anchor = quote.Anchor with { Span = new Span(110_000, 4) } });

        Assert.Equal(79_999, article.Body[0].Span.Length);
        Assert.Equal(999_999_999, Assert.IsType<ListBlock>(article.Body[1]).Start);
        Assert.Equal("Tea wakes", article.Body[1].Text);
        BodyWalk.AssertWhole(article);
    }

    [Fact]
    public void Footnotes_beyond_a_narrow_table_are_found()
    {
        const int Count = 21_000;
        var page = new Page { Gap = "\n" };
        var words = page.Paragraph("tea wakes", Piece.Reference("f" + (Count - 1)), " you");
        var article = page.Article(Annotation(1), [words, .. Enumerable.Range(0, Count).Select(i => page.Box(BlockKind.Footnote, 0, "f" + i))], quote => quote with { Anchor = quote.Anchor with { Span = new Span(0, 3) } });

        Assert.Same(article.Body[^1], article.Body[0].Runs.Single(run => run.Footnote is not null).Footnote);
        Assert.Equal(" you", article.Body[0].Runs[^1].Text);
    }

    [Fact]
    public void A_long_list_number_does_not_make_a_table_wide()
    {
        var page = new Page();
        var list = page.Box(BlockKind.List, 20_996, "", page.Box(BlockKind.ListItem, 0, "", page.Paragraph("tea")), page.Box(BlockKind.ListItem, 0, "", page.Paragraph("wakes")));
        var (_, data) = Page.Data(page.Model(Annotation(1), list));

        Assert.Equal('1', data[0]);
    }

    [Fact]
    public void Many_quotes_cost_no_more_than_they_mark()
    {
        var page = new Page();
        var body = Enumerable.Range(0, 20_000).Select(_ => page.Paragraph("tea wakes you up")).ToArray();
        var next = 0;
        var article = page.Article(Annotation(1000), body, quote => quote with { Anchor = quote.Anchor with { Span = next++ == 0 ? new Span(0, page.Text.Length) : new Span(body[next * 15].Span.Start, 3) } });
        var watch = Stopwatch.StartNew();

        Assert.Equal(20_000 + next - 1, article.AllRuns().Count);
        Assert.Equal(1000 + 3, article.Body.SelectMany(block => block.MarksIncludingInvalid).Distinct().Count());

        // Looking at each quote in each block would take minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    private static Article Article(Random random, int blocks, int claims)
    {
        var page = new Page();
        var body = Enumerable.Range(0, blocks).Select(_ => Block(page, random, 0)).Prepend(page.Paragraph(Words)).ToArray();
        var words = Starts(page.Text);
        return page.Article(Annotation(claims), body, quote =>
        {
            var (first, last) = (random.Next(words.Count), random.Next(words.Count));
            var (start, end) = (words[Math.Min(first, last)], words[Math.Max(first, last)]);
            return quote with { Anchor = quote.Anchor with { Span = new Span(start.Start, end.End - start.Start) } };
        });
    }

    private static List<(int Start, int End)> Starts(string text)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
            {
                var end = i;
                while (end < text.Length && !char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                words.Add((i, end));
            }
        }

        return words;
    }

    private static SourceBlock Block(Page page, Random random, int depth)
    {
        page.Gap = random.Next(4) switch { 0 => " ", 1 => "\n", 2 => "\n\n", _ => "\n \n\n\n" };
        switch (random.Next(depth > 3 ? 4 : 9))
        {
            case 0:
                return page.Leaf(BlockKind.Heading, random.Next(1, 7), "h" + random.Next(9), Pieces(random));
            case 1:
                return page.Leaf(BlockKind.Code, 0, random.Next(2) == 0 ? "" : "sh", Pieces(random));
            case 2:
                return page.Leaf(BlockKind.ThematicBreak);
            case 3:
                return page.Paragraph(Pieces(random));
            case 4:
                return page.Box(BlockKind.List, random.Next(3), "", Inner(random, () => page.Box(BlockKind.ListItem, random.Next(3), "", Inner(random, () => Block(page, random, depth + 2)))));
            case 5:
                return page.Box(BlockKind.Table, 0, "", Inner(random, () => page.Box(BlockKind.TableRow, 0, "", Inner(random, () => page.Leaf(BlockKind.TableCell, random.Next(4), "", Pieces(random))))));
            case 6:
                return page.Box(BlockKind.Footnote, 0, "f" + random.Next(3), Inner(random, () => Block(page, random, depth + 1)));
            case 7:
                return page.Box(BlockKind.DefinitionList, 0, "", page.Leaf(BlockKind.DefinitionTerm, Pieces(random)), page.Box(BlockKind.Definition, 0, "", Inner(random, () => Block(page, random, depth + 1))));
            default:
                return page.Box(BlockKind.Quote, 0, random.Next(2) == 0 ? "" : "tip", Inner(random, () => Block(page, random, depth + 1)));
        }
    }

    private static SourceBlock[] Inner(Random random, Func<SourceBlock> create) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => create())];

    private static Piece[] Pieces(Random random) => [.. Enumerable.Range(0, random.Next(1, 6)).Select(i => random.Next(9) switch
    {
        0 => Piece.Reference("f" + random.Next(4)),
        1 => Piece.LineBreak,
        2 => Piece.Picture("a.png", random.Next(2) == 0 ? "" : "a", random.Next(2) == 0 ? "" : "t") with { Target = random.Next(2) == 0 ? "" : "#1", Title = random.Next(2) == 0 ? "" : "t" },
        3 => new Piece(Text(random)) { Target = "#" + random.Next(2), Title = random.Next(2) == 0 ? "" : "t" },
        4 or 5 => new Piece(Text(random), (TextStyles)random.Next(16)),
        _ => Text(random),
    })];

    private static string Text(Random random)
    {
        var words = Words.Split(' ');
        return string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => words[random.Next(words.Length)])) + (random.Next(2) == 0 ? " " : "");
    }

    private static string Annotation(int claims) => "quoin: 1\narticle: tea\ntitle: Tea\nlanguage: en\nsource: tea.txt\n"
        + "terms: { tea: { label: tea, quote: { exact: tea, occurrence: 1 } } }\n"
        + "evidence: { e: { kind: review, quote: { exact: tea, occurrence: 1 } } }\n"
        + "caveats: { c: { kind: scope, quotes: [{ exact: tea, occurrence: 1 }, { exact: wakes, occurrence: 1 }], applies-to: all } }\nclaims:\n"
        + string.Concat(Enumerable.Range(0, claims).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"  c{i}: {{ kind: efficacy, certainty: possible, quote: {{ exact: tea, occurrence: 1 }} }}\n")));
}
