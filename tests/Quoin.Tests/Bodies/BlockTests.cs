using Quoin.Tests.Shared;

namespace Quoin.Tests.Bodies;

/// <summary>The blocks and runs of a page that has every kind.</summary>
public sealed class BlockTests
{
    private readonly Article _article = TeaPage.Article();

    [Fact]
    public void A_body_has_every_block_in_the_order_of_the_text() => Assert.Equal(
        ["HeadingBlock", "ParagraphBlock", "ListBlock", "ListBlock", "QuoteBlock", "QuoteBlock", "TableBlock", "CodeBlock", "ThematicBreakBlock", "CodeBlock", "DefinitionListBlock", "ParagraphBlock", "FootnoteBlock", "FootnoteBlock"],
        _article.Body.Select(block => block.GetType().Name));

    [Fact]
    public void The_runs_give_the_text_and_touch_every_mark() => BodyWalk.AssertWhole(_article);

    [Fact]
    public void A_heading_has_its_level_its_anchor_and_its_section()
    {
        var heading = Assert.IsType<HeadingBlock>(_article.Body[0]);

        Assert.Equal((1, "tea", "Tea"), (heading.Level, heading.Id, heading.Text));
        Assert.Same(_article.Sections[0], heading.Section);
    }

    [Fact]
    public void Lists_have_their_numbers_and_their_tasks()
    {
        var (steps, points) = (Assert.IsType<ListBlock>(_article.Body[2]), Assert.IsType<ListBlock>(_article.Body[3]));

        Assert.Equal((true, 3), (steps.IsOrdered, steps.Start));
        Assert.Equal([true, false, null], steps.Items.Select(item => item.IsChecked));
        Assert.Equal((false, 1, 2), (points.IsOrdered, points.Start, points.Items.Count));
        Assert.Equal(["Tea calms everybody.", "Even me."], points.Items[0].Blocks.Select(block => block.Text));
        Assert.Equal(("", 0), (points.Items[1].Text, points.Items[1].Runs.Count));
    }

    [Fact]
    public void A_quotation_is_no_alert_and_an_alert_has_its_kind() =>
        Assert.Equal([null, "warning"], _article.Body.OfType<QuoteBlock>().Select(quote => quote.Alert));

    [Fact]
    public void A_table_has_rows_of_aligned_cells()
    {
        var table = Assert.IsType<TableBlock>(_article.Body[6]);

        Assert.Equal([true, false, false], table.Rows.Select(row => row.IsHeader));
        Assert.Equal([TableAlignment.Left, TableAlignment.Right, TableAlignment.Left, TableAlignment.Right, TableAlignment.Center, TableAlignment.None],
            table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Alignment));
        Assert.Equal(["Kind", "Minutes", "Black", "4", "", "3"], table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
        Assert.Empty(table.Rows[2].Cells[0].Runs);
    }

    [Fact]
    public void Code_has_its_language_and_its_lines() => Assert.Equal(
        [("csharp", "var tea = 1;\nDrink(tea);"), (null, "tea")],
        _article.Body.OfType<CodeBlock>().Select(code => (code.Language, code.Text)));

    [Fact]
    public void A_rule_has_no_text() => Assert.Equal((0, 0, ""), (_article.Body[8].Runs.Count, _article.Body[8].Span.Length, _article.Body[8].Text));

    [Fact]
    public void A_list_of_definitions_has_terms_and_their_definitions()
    {
        var list = Assert.IsType<DefinitionListBlock>(_article.Body[10]);

        Assert.Equal("Theine", Assert.IsType<DefinitionTermBlock>(list.Blocks[0]).Text);
        Assert.Equal([TextStyles.None, TextStyles.Strikethrough, TextStyles.None], Assert.IsType<DefinitionBlock>(list.Blocks[1]).Blocks[0].Runs.Select(run => run.Styles));
    }

    [Fact]
    public void Runs_have_their_styles() => Assert.Equal(
        [("Tea may ", TextStyles.None), ("help", TextStyles.Strong), (" you wake up", TextStyles.None), ("", TextStyles.None), (", but ", TextStyles.None),
            ("the trial was ", TextStyles.None), ("small", TextStyles.Emphasis | TextStyles.Strong), (".", TextStyles.None)],
        _article.Body[1].Runs.Select(run => (run.Text, run.Styles)));

    [Fact]
    public void A_line_break_is_a_run()
    {
        Assert.Equal([false, true, false], _article.Body[4].Blocks[0].Runs.Select(run => run.IsLineBreak));
        Assert.Equal("Tea is\ngood.", _article.Body[4].Text);
    }

    [Fact]
    public void The_runs_of_a_link_have_one_link_and_the_next_link_is_another()
    {
        var runs = _article.Body[11].Runs;

        Assert.Equal(["See ", "the ", "docs", " and ", "here", ", too.", "", "", ""], runs.Select(run => run.Text));
        Assert.Equal(("https://example.org/tea?a=1&b", "Tea"), (runs[1].Link!.Url, runs[1].Link!.Title));
        Assert.Same(runs[1].Link, runs[2].Link);
        Assert.Equal(("#tea", null), (runs[4].Link!.Url, runs[4].Link!.Title));
        Assert.Equal(3, runs.Count(run => run.Link is not null));
    }

    [Fact]
    public void An_image_in_a_link_has_both_and_the_link_is_that_of_its_neighbours()
    {
        var page = new Page();
        var runs = page.Article(
            TeaPage.Annotation.Split("sections:")[0],
            page.Paragraph(
                new Piece("Tea") { Target = "#tea", Title = "About" }, Piece.Picture("tea.png", "A cup", "Our cup") with { Target = "#tea", Title = "About" },
                Piece.LineBreak with { Target = "#tea", Title = "About" }, new Piece("here", TextStyles.Strong) { Target = "#tea", Title = "About" }, Piece.Picture("pot.png") with { Target = "#pot" }, " too")).Body[0].Runs;

        Assert.Equal(("tea.png", "A cup", "Our cup"), (runs[1].Image!.Url, runs[1].Image!.AlternativeText, runs[1].Image!.Title));
        Assert.Equal(("#tea", "About"), (runs[1].Link!.Url, runs[1].Link!.Title));
        Assert.All(runs.Take(4), run => Assert.Same(runs[0].Link, run.Link));
        Assert.Equal(("pot.png", "", null, "#pot", null), (runs[4].Image!.Url, runs[4].Image!.AlternativeText, runs[4].Image!.Title, runs[4].Link!.Url, runs[4].Link!.Title));
        Assert.Null(runs[5].Link);
    }

    [Fact]
    public void Images_have_what_to_show_in_their_place()
    {
        var images = _article.Body[11].Runs.Select(run => run.Image).OfType<Image>().ToList();

        Assert.Equal([("tea.png", "A cup", "Our cup"), ("pot.png", "", null)], images.Select(image => (image.Url, image.AlternativeText, image.Title)));
    }

    [Fact]
    public void References_lead_to_their_footnotes()
    {
        var footnotes = _article.Body.OfType<FootnoteBlock>().ToList();

        Assert.Equal([(1, "kyiv"), (2, "ages")], footnotes.Select(footnote => (footnote.Number, footnote.Label)));
        Assert.Equal([footnotes[0], footnotes[1], footnotes[1]], _article.AllRuns().Select(run => run.Footnote).OfType<FootnoteBlock>());
    }

    [Fact]
    public void Everything_is_one_object_however_it_is_reached()
    {
        Assert.Same(_article.Body, _article.Body);
        Assert.Same(_article.Body[1].Runs, _article.Body[1].Runs);
        Assert.Same(_article.Body[1].Marks, _article.Body[1].Marks);
        Assert.Same(_article.Body[2].Blocks[0], Assert.IsType<ListBlock>(_article.Body[2]).Items[0]);
        Assert.Equal(1, Enumerable.Range(0, 50).AsParallel().Select(_ => TeaPage.Article().Body.Count).Distinct().Count());
        var together = TeaPage.Article();
        Assert.Single(Enumerable.Range(0, 50).AsParallel().WithDegreeOfParallelism(8).Select(_ => together.Body[1].Runs[0]).Distinct());
    }

    [Fact]
    public void Lists_cannot_be_changed_by_a_cast() => Assert.All(
        _article.AllBlocks().SelectMany(block => new object[] { block.Blocks, block.Runs, block.Marks, block.MarksIncludingInvalid, block.CaveatsElsewhere }).Concat(_article.AllRuns().SelectMany(run => new object[] { run.Marks, run.MarksIncludingInvalid })).Append(_article.Body),
        list => Assert.True(list is System.Collections.IList { IsReadOnly: true }, $"{list.GetType()} can be changed."));

    [Fact]
    public void Blocks_and_runs_cannot_be_made_or_derived_outside_the_runtime()
    {
        var types = typeof(Block).Assembly.GetExportedTypes().Where(type => typeof(Block).IsAssignableFrom(type) || type == typeof(Run) || type == typeof(Link) || type == typeof(Image));

        Assert.All(types, type => Assert.Empty(type.GetConstructors()));
        Assert.All(types, type => Assert.True(type.IsSealed || type == typeof(Block), type.Name));
    }
}
