using Quoin.Compiler.Output;
using Quoin.Compiler.Workspace;
using Quoin.CompilerServices;
using Quoin.Tests.Safety;
using Quoin.Tests.Shared;
using Xunit.Abstractions;

namespace Quoin.Tests.Bodies;

/// <summary>The bodies of sources that the compiler read.</summary>
public sealed class CompiledBodyTests(ITestOutputHelper output)
{
    private const string Markdown = """
        ---
        title: Tea
        ---

        # About *tea*

        Tea **may** [help you](https://example.org/sleep "Sleep") wake
        up,[^trial] but the trial was `small`.  
        Tea calms everybody.

        1. Boil water.
        2. [x] Pour it:
           - over the leaves,
           - and *not* over you.

        > [!WARNING]
        > It is hot.

        | Kind  | Minutes |
        |-------|--------:|
        | Black | 4       |

        ```csharp
          var tea = 1;
        Drink(tea);
        ```

        ---

        See [this](javascript:alert(1)) and ![a cup](cup.png).

        [^trial]: A trial of 20 people, all young.
        """;

    private const string Annotation = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: tea.md
        terms:
          leaves: { label: leaves, quote: the leaves }
        evidence:
          trial: { kind: clinical-trial, quote: A trial of 20 people }
        caveats:
          small: { kind: limitation, quote: the trial was small }
          young: { kind: scope, quote: all young }
          hot: { kind: risk, quote: It is hot, applies-to: all }
        claims:
          wakes: { kind: efficacy, certainty: possible, quote: Tea may help you wake up, caveats: [small, young] }
          calms: { kind: efficacy, certainty: established, quote: Tea calms everybody }
        """;

    [Fact]
    public void Markdown_gives_its_text_and_touches_every_mark()
    {
        var article = Compiled("content/tea.md", Markdown, Annotation);

        BodyWalk.AssertWhole(article);
        Assert.Equal(
            ["HeadingBlock: About tea", "ParagraphBlock: Tea may help you wake up, but the trial was small.\nTea calms everybody.", "ListBlock", "QuoteBlock: It is hot.", "TableBlock",
                "CodeBlock:   var tea = 1;\nDrink(tea);", "ThematicBreakBlock: ", "ParagraphBlock: See this and .", "FootnoteBlock: A trial of 20 people, all young."],
            article.Body.Select(block => block.GetType().Name + (block is ListBlock or TableBlock ? "" : $": {block.Text}")));
        Assert.Equal(
            ["Tea |None|wakes", "may|Strong|wakes", " |None|wakes", "help you|None|wakes|https://example.org/sleep", " wake up|None|wakes", ",|None|", "|None|", " but |None|",
                "the trial was |None|small", "small|Code|small", ".|None|", "\n|None|", "Tea calms everybody|None|calms", ".|None|"],
            article.Body[1].Runs.Select(Describe));
    }

    [Fact]
    public void Markdown_keeps_what_belongs_to_its_blocks()
    {
        var article = Compiled("content/tea.md", Markdown, Annotation);

        Assert.Equal(["about-tea"], article.Body.OfType<HeadingBlock>().Select(heading => heading.Id));
        var steps = article.Body.OfType<ListBlock>().Single();
        Assert.Equal([null, true], steps.Items.Select(item => item.IsChecked));
        Assert.Equal(["over the leaves,", "and not over you."], Assert.IsType<ListBlock>(steps.Items[1].Blocks[1]).Items.Select(item => item.Text));
        Assert.Equal("warning", article.Body.OfType<QuoteBlock>().Single().Alert);
        var table = article.Body.OfType<TableBlock>().Single();
        Assert.Equal([true, false], table.Rows.Select(row => row.IsHeader));
        Assert.Equal([TableAlignment.None, TableAlignment.Right], table.Rows[1].Cells.Select(cell => cell.Alignment));
        var code = article.Body.OfType<CodeBlock>().Single();
        Assert.Equal(("csharp", TextStyles.None), (code.Language, Assert.Single(code.Runs).Styles));
        var last = article.Body.OfType<ParagraphBlock>().Last().Runs;
        Assert.All(last, run => Assert.Null(run.Link));
        Assert.Equal(("cup.png", "a cup"), last.Select(run => run.Image).OfType<Image>().Select(image => (image.Url, image.AlternativeText)).Single());
        Assert.Same(article.Body[^1], article.Body[1].Runs.Select(run => run.Footnote).OfType<FootnoteBlock>().Single());
    }

    [Fact]
    public void An_image_in_a_link_keeps_the_address_of_the_link()
    {
        var article = Compiled("content/tea.md", Markdown + "\n\nA [![cup](cup.png \"Ours\") of tea](#about-tea \"About\").\n", Annotation);

        var runs = article.Body[^2].Runs;
        Assert.Equal(["A ", "", " of tea", "."], runs.Select(run => run.Text));
        Assert.Equal(("cup.png", "cup", "Ours"), (runs[1].Image!.Url, runs[1].Image!.AlternativeText, runs[1].Image!.Title));
        Assert.Equal(("#about-tea", "About"), (runs[1].Link!.Url, runs[1].Link!.Title));
        Assert.Same(runs[1].Link, runs[2].Link);
    }

    [Fact]
    public void A_wrapped_line_begins_and_ends_no_style()
    {
        var article = Compiled("content/tea.md", Markdown + "\n\nRead [this](#a)\nor *that\none*\nnow.\n", Annotation);

        Assert.Equal(["Read ", "this", " or ", "that one", " now."], article.Body[^2].Runs.Select(run => run.Text));
    }

    [Fact]
    public void A_part_of_an_article_says_which_caveats_are_elsewhere() => Assert.Equal(
        ["young", "hot"], Compiled("content/tea.md", Markdown, Annotation).Body[1].CaveatsElsewhere.Select(caveat => caveat.Id));

    [Fact]
    public void An_anchor_is_a_place_in_the_file_and_a_span_is_one_in_the_text()
    {
        var article = Compiled("content/tea.md", Markdown, Annotation);
        var claim = Assert.IsType<QualifiedClaim>(article.Claims["wakes"]);
        var (quote, _) = claim.Quote;

        Assert.Equal("Tea **may** [help you](https://example.org/sleep \"Sleep\") wake\nup", Markdown.Substring(quote.Anchor.Start, quote.Anchor.Length));
        Assert.Equal((7, 1), (quote.Anchor.Line, quote.Anchor.Column));
        Assert.Equal("Tea may help you wake up", article.Source.Text.Substring(quote.Span.Start, quote.Span.Length));
    }

    [Fact]
    public void Line_breaks_in_a_row_move_no_text_after_them() => BodyWalk.AssertWhole(
        Compiled("content/tea.md", Markdown.Replace("Tea calms", "<br><br>Tea calms"), Annotation));

    [Fact]
    public void Random_articles_in_plain_text_are_whole()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var made = new RandomArticle(seed);
            BodyWalk.AssertWhole(Articles.Make(made.Annotation, made.Source));
        }
    }

    [Fact]
    public void The_seeds_article_is_whole_and_its_body_costs_little()
    {
        var files = new[] { "content/ketamine-in-addiction-therapy.quoin.yaml", "content/trials.quoin.yaml", "seeds/000_aad85c7308492bb3.txt" };
        var build = ContentBuild.Create(ContentProject.Create([.. files.Select(path => new ContentFile(path, Repository.Read(path)))]));
        var model = Assert.Single(build.Annotations, static article => article.Article is { IsLibrary: false }).Article!;
        var (with, without) = (ArticleLayout.Of(model), ArticleLayout.Of(model with { Body = [] }));

        BodyWalk.AssertWhole(new ArticleContent(() => with.Source, with.Table + with.Texts).Article);
        var added = with.Size.Data - without.Size.Data;
        output.WriteLine($"{model.Body.Count} blocks, {added} characters of {with.Size.Source + with.Size.Data}");
        Assert.InRange(added, 1, (with.Size.Source + with.Size.Data) * 3 / 100);
    }

    private static string Describe(Run run) =>
        $"{run.Text}|{run.Styles}|{string.Join(",", run.Marks.Select(mark => mark.Id))}" + (run.Link is { } link ? $"|{link.Url}" : "");

    private static Article Compiled(string path, string source, string annotation)
    {
        var build = ContentBuild.Create(ContentProject.Create([new("content/tea.quoin.yaml", annotation), new(path, source)]));
        var article = Assert.Single(build.Annotations);
        Assert.False(article.HasErrors, string.Join("\n", article.Diagnostics));
        var layout = ArticleLayout.Of(article.Article!);
        return new ArticleContent(() => layout.Source, layout.Table + layout.Texts).Article;
    }
}
