using Quoin.Compiler.Sources;
using Quoin.Definitions;

namespace Quoin.Tests.Bodies;

/// <summary>A page with every kind of block and of run.</summary>
internal static class TeaPage
{
    public const string Annotation = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: tea.txt
        sections:
          tea: { heading: Tea }
        terms:
          theine: { label: theine, quote: "Theine" }
        evidence:
          trial: { kind: clinical-trial, quote: "A trial of 20 people" }
        caveats:
          small: { kind: limitation, quote: "the trial was small" }
          young: { kind: scope, quote: "all of them were young" }
        claims:
          wakes:
            kind: efficacy
            certainty: possible
            quote: "Tea may help you wake up"
            caveats: [small, young]
          calms:
            kind: efficacy
            certainty: established
            quote: "Tea calms everybody"
            status: retracted
            because: The numbers were made up.
        """;

    public static Article Article()
    {
        var page = new Page();
        SourceBlock[] body =
        [
            page.Leaf(BlockKind.Heading, 1, "tea", "Tea"),
            page.Paragraph("Tea may ", new Piece("help", TextStyles.Strong), " you wake up", Piece.Reference("kyiv"), ", but the trial was ", new Piece("small", TextStyles.Emphasis | TextStyles.Strong), "."),
            page.Box(BlockKind.List, 4, "", Task(page, 2, "Boil water."), Task(page, 1, "Pour it."), Task(page, 0, "Drink.")),
            page.Box(BlockKind.List, 0, "", page.Box(BlockKind.ListItem, 0, "", page.Paragraph("Tea calms everybody."), page.Box(BlockKind.List, 0, "", Task(page, 0, "Even me."))), page.Box(BlockKind.ListItem)),
            page.Box(BlockKind.Quote, 0, "", page.Paragraph("Tea is", Piece.LineBreak, "good.")),
            page.Box(BlockKind.Quote, 0, "warning", page.Paragraph("Hot!")),
            Table(page),
            page.Leaf(BlockKind.Code, 0, "csharp", "var tea = 1;\nDrink(tea);"),
            page.Leaf(BlockKind.ThematicBreak),
            page.Leaf(BlockKind.Code, "tea"),
            page.Box(BlockKind.DefinitionList, 0, "", page.Leaf(BlockKind.DefinitionTerm, "Theine"), page.Box(BlockKind.Definition, 0, "", page.Paragraph("What wakes you, or ", new Piece("not", TextStyles.Strikethrough), "."))),
            page.Paragraph(
                "See ", new Piece("the ", Kind: RunKind.Text) { Target = "https://example.org/tea?a=1&b", Title = "Tea" }, new Piece("docs", TextStyles.Code) { Target = "https://example.org/tea?a=1&b", Title = "Tea" },
                " and ", new Piece("here") { Target = "#tea" }, ", too.", Piece.Picture("tea.png", "A cup", "Our cup"),
                Piece.Picture("pot.png"), Piece.Reference("ages")),
            page.Box(BlockKind.Footnote, 0, "kyiv", page.Paragraph("A trial of 20 people in Kyiv", Piece.Reference("ages"), ".")),
            page.Box(BlockKind.Footnote, 0, "ages", page.Paragraph("20 years and more; all of them were young.")),
        ];

        return page.Article(Annotation, body);
    }

    private static SourceBlock Task(Page page, int state, string text) => page.Box(BlockKind.ListItem, state, "", page.Paragraph(text));

    private static SourceBlock Table(Page page) => page.Box(BlockKind.Table, 0, "",
        page.Box(BlockKind.TableRow, 0, "", page.Leaf(BlockKind.TableCell, 9, "", "Kind"), page.Leaf(BlockKind.TableCell, 11, "", "Minutes")),
        page.Box(BlockKind.TableRow, 0, "", page.Leaf(BlockKind.TableCell, 1, "", new Piece("Black", TextStyles.Strong)), page.Leaf(BlockKind.TableCell, 3, "", "4")),
        page.Box(BlockKind.TableRow, 0, "", page.Leaf(BlockKind.TableCell, 2, ""), page.Leaf(BlockKind.TableCell, 0, "", "3")));
}
