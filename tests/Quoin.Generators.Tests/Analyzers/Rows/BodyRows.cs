namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Programs that show the body of an article.</summary>
internal static class BodyRows
{
    private const string Kinds = """
        ParagraphBlock => 1, HeadingBlock => 2, ListBlock => 3, ListItemBlock => 4, QuoteBlock => 5, TableBlock => 6, TableRow => 7, TableCell => 8,
        CodeBlock => 9, FootnoteBlock => 10, DefinitionListBlock => 11, DefinitionTermBlock or DefinitionBlock => 12
        """;

    public static readonly Row[] All =
    [
        new("The blocks of an article and the runs in them are shown", """
            foreach (var block in Tea.Article.Body)
                ShowBlock(block);

            void ShowBlock(Block block)
            {
                foreach (var run in block.Runs)
                    Show(run.Text);
                foreach (var inner in block.Blocks)
                    ShowBlock(inner);
            }
            """),
        new("Runs are shown with the claims that cover them", """
            foreach (var run in Tea.Article.Body.SelectMany(block => block.Runs))
            {
                Show(run.Text);
                foreach (var claim in run.MarksIncludingInvalid.OfType<Claim>())
                    Show($"{claim:L}");
            }
            """),
        new("Runs are shown with the caveats of the claims that cover them", """
            foreach (var run in Tea.Article.Body.SelectMany(block => block.Runs))
            {
                Show(run.Text);
                foreach (var claim in run.Marks.OfType<QualifiedClaim>())
                    foreach (var caveat in claim.Caveats)
                        Show(caveat);
            }
            """),
        new("A block is shown alone with the caveats that it lacks", """
            var first = Tea.Article.Body[0];
            Show(first.Text + string.Join(" ", first.CaveatsElsewhere));
            """),
        new("Statements of marks in the text that may not be valid", """
            foreach (var run in Tea.Article.Body[0].Runs)
            {
                foreach (var mark in run.Marks)
                    if (mark is PlainClaim plain) Show(plain.Statement);
                foreach (var mark in ⟦QUO5008|run.MarksIncludingInvalid⟧)
                    if (mark is PlainClaim plain) Show(plain.Statement);
            }
            """)
        {
            Messages = ["QUO5008: 'run.MarksIncludingInvalid' also has what is retracted, superseded or a draft, and its texts are used here without their standing; use 'Marks', or show the 'Standing' of each"],
        },
        new("Every kind of block has an arm", $$"""
            internal static class Total
            {
                internal static int Of(Block block) => block switch { {{Kinds}}, ThematicBreakBlock => 13 };
            }
            """) { IsFile = true },
        new("A kind of block has no arm", $$"""
            internal static class Total
            {
                internal static int Of(Block block) => block ⟦CS8509|switch⟧ { {{Kinds}} };
            }
            """) { IsFile = true },
    ];
}
