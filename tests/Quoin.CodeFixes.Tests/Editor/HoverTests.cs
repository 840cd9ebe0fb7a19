namespace Quoin.CodeFixes.Tests;

/// <summary>What an editor shows on hover over content, as Roslyn renders it for Visual Studio and for VS Code.</summary>
public class HoverTests
{
    private static readonly Editor SeedEditor = new(Seed.Files);
    private static readonly Editor TeaEditor = new(Tea.Files);

    [Fact]
    public async Task On_claims() => await Verify(await HoversAsync(
        SeedEditor, "KetamineInAddictionTherapy.Claims.",
        "⟦⟧ReducesCraving", "⟦⟧WellTolerated", "⟦⟧MoreAbstinentDays", "⟦⟧AffectsNmdaReceptors", "⟦⟧ImprovesAdaptability"));

    [Fact]
    public async Task On_what_stands_behind_claims() => await Verify(await HoversAsync(
        SeedEditor, "KetamineInAddictionTherapy.",
        "Caveats.⟦⟧ResearchOngoing", "Caveats.⟦⟧SpecialistSupervision", "Evidence.⟦⟧UnnamedResearch", "Evidence.⟦⟧ExeterTrial"));

    [Fact]
    public async Task On_the_article_and_its_parts() => await Verify(await HoversAsync(
        SeedEditor, "", "Ketamine⟦⟧InAddictionTherapy.Article", "KetamineInAddictionTherapy.⟦⟧Article", "KetamineInAddictionTherapy.⟦⟧Claims.Valid",
        "KetamineInAddictionTherapy.Claims.⟦⟧Valid", "KetamineInAddictionTherapy.Terms.⟦⟧Ketamine", "KetamineInAddictionTherapy.Sections.⟦⟧Introduction",
        "KetamineInAddictionTherapy.Sections.⟦⟧HowItWorks", "KetamineInAddictionTherapy.Claims.Key.⟦⟧AffectsNmdaReceptors"));

    [Fact]
    public async Task On_what_stands_no_more() => await Verify(await HoversAsync(
        TeaEditor, "Tea.", "Claims.⟦⟧NoneInWhite", "Claims.⟦⟧Cures", "Claims.⟦⟧MakesClever", "Claims.⟦⟧WakesUp", "Claims.Key.⟦⟧Cures", "Evidence.⟦⟧Earlier"));

    [Theory]
    [InlineData("Claims.", "ReducesCraving")]
    [InlineData("Claims.", "AffectsNmdaReceptors")]
    [InlineData("Claims.Key.", "ReducesCraving")]
    [InlineData("Caveats.", "ResearchOngoing")]
    [InlineData("Evidence.", "UnnamedResearch")]
    [InlineData("Terms.", "Ketamine")]
    [InlineData("Sections.", "Introduction")]
    public async Task Beside_the_list_of_completion_stands_what_hover_shows(string group, string name)
    {
        var shown = await SeedEditor.HoverAsync(Program.Of($"Show(KetamineInAddictionTherapy.{group}⟦⟧{name});"));
        var described = await SeedEditor.DescriptionAsync(Program.Of($"Show(KetamineInAddictionTherapy.{group}⟦⟧);"), name);

        Assert.Equal(shown.Split('\n', StringSplitOptions.RemoveEmptyEntries), described.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // The path is not shown, because it would differ between machines.
    [Fact]
    public async Task A_file_is_named_whatever_its_name_holds()
    {
        const string Name = "tea & <cake> “1”.txt";
        ContentFile[] files =
        [
            new($"/repository/seeds/{Name}", Tea.Files[0].Text),
            Tea.Files[1] with { Text = Tea.Files[1].Text.Replace("source: ../seeds/tea.txt", $"source: \"../seeds/{Name}\"", StringComparison.Ordinal) },
        ];

        var shown = await new Editor(files).HoverAsync(Program.Of("Show(Tea.Claims.⟦⟧Warms);"));

        Assert.EndsWith($"\nLine 6: “Black tea warms”\nMarked in tea.quoin.yaml; quotes {Name}.", shown, StringComparison.Ordinal);
    }

    private static async Task<string> HoversAsync(Editor editor, string start, params string[] members)
    {
        var shown = new List<string>();
        foreach (var member in members)
        {
            shown.Add(await editor.HoverAsync(Program.Of($"Show({start}{member});")));
        }

        return string.Join("\n\n==========\n\n", shown);
    }
}
