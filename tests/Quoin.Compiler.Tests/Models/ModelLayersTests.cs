using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>What a later model says against an earlier one is reported at the option that says it.</summary>
public sealed class ModelLayersTests
{
    private const string FirstPath = "content/a/quoin.model.yaml";
    private const string SecondPath = "content/b/quoin.model.yaml";
    private const string Head = "quoin-model: 1\n";
    private const string OneOfBoth = "remove it, or say the same in both";

    [Theory]
    [InlineData("claim-kinds: { rule: { certainty: true } }", "claim-kinds: { rule: { certainty: ⟦false⟧ } }", $"'certainty' of the claim kind 'rule' is declared in a/quoin.model.yaml(2) and differently here; {OneOfBoth}")]
    [InlineData("claim-kinds: { rule: { certainty: false } }", "claim-kinds: { rule: { certainty: ⟦true⟧ } }", $"'certainty' of the claim kind 'rule' is declared in a/quoin.model.yaml(2) and differently here; {OneOfBoth}")]
    [InlineData("claim-kinds: { rule: { permits: true } }", "claim-kinds: { rule: { permits: ⟦false⟧ } }", $"'permits' of the claim kind 'rule' is declared in a/quoin.model.yaml(2) and differently here; {OneOfBoth}")]
    [InlineData("model: law", "claim-kinds: { right: { permits: ⟦false⟧ } }", $"'permits' of the claim kind 'right' is declared in the pack 'law' and differently here; {OneOfBoth}")]
    [InlineData("model: law", "claim-kinds: { right: { is: ⟦efficacy⟧ } }", "The claim kind 'right' is declared in the pack 'law' and differently here; rename one of them, or say the same in both")]
    [InlineData("model: law", "evidence-kinds: { statute: { bears: ⟦possible⟧ } }", $"'bears' of the evidence kind 'statute' is declared in the pack 'law' and differently here; {OneOfBoth}")]
    [InlineData(
        "model: law", "levels: { likely: { is: supported }, settled: { is: established } }\nevidence-kinds: { commentary: { bears: ⟦likely⟧ } }",
        $"'bears' of the evidence kind 'commentary' is declared in the pack 'law' and differently here; {OneOfBoth}")]
    [InlineData(
        "claim-kinds: { rule: { fields: { by: { type: date }, to: { type: text } } } }", "claim-kinds:\n  rule:\n    fields:\n      to: { type: text }\n      ⟦by⟧: { type: text }",
        "The field 'by' of the claim kind 'rule' is declared in a/quoin.model.yaml(2) and differently here; rename one of them, or say the same in both")]
    [InlineData("levels: { a: { is: possible } }", "levels: { a: { is: ⟦supported⟧ } }", $"'is' of the level 'a' is declared in a/quoin.model.yaml(2) and differently here; {OneOfBoth}")]
    [InlineData(
        "levels: { a: { is: supported }, b: { is: supported } }", "levels: { b: { is: supported }, ⟦a⟧: { is: supported } }",
        "The place of the level 'a' in the order of levels is declared in a/quoin.model.yaml(2) and differently here; write the levels in that order, and further ones after them")]
    [InlineData(
        "levels: { a: { is: supported }, b: { is: supported } }", "levels: { a: { is: supported }, c: { is: supported }, ⟦b⟧: { is: supported } }",
        "The place of the level 'b' in the order of levels is declared in a/quoin.model.yaml(2) and differently here; write the levels in that order, and further ones after them")]
    public void What_contradicts_an_earlier_model_is_reported_where_it_is(string first, string second, string message)
    {
        var marked = MarkedText.Parse($"{Head}{second}\n");
        var reported = Assert.Single(Models((FirstPath, first), (SecondPath, marked.Text[Head.Length..])).Diagnostics);

        Assert.Equal((Rules.ModelConflict, SecondPath, marked.Mark, message), (reported.Rule, reported.Path, reported.Range, reported.Message));
    }

    [Theory]
    [InlineData("claim-kinds: { rule: { certainty: false, permits: true } }", "claim-kinds: { rule: { label: Rule } }")]
    [InlineData("claim-kinds: { rule: { label: Rule } }", "claim-kinds: { rule: { certainty: false, permits: true } }")]
    [InlineData("claim-kinds: { rule: { certainty: false, permits: true } }", "claim-kinds: { rule: { certainty: false, permits: true } }")]
    public void A_model_that_does_not_say_something_contradicts_nothing(string first, string second)
    {
        var models = Models((FirstPath, first), (SecondPath, second));

        Assert.Empty(models.Diagnostics);
        Assert.Equal((false, true), models.Format.Model.Kinds.Where(kind => kind.Name == "rule").Select(kind => (kind.IsGraded, kind.Permits)).Single());
    }

    [Theory]
    [InlineData("statute", "settled")]
    [InlineData("statute", "likely")]
    [InlineData("commentary", "arguable")]
    public void A_model_says_in_its_own_levels_what_evidence_of_a_pack_bears(string kind, string level)
    {
        const string Levels = "levels: { arguable: { is: possible }, likely: { is: supported }, settled: { is: established } }";
        var models = Models((FirstPath, $"model: law\n{Levels}"), (SecondPath, $"evidence-kinds: {{ {kind}: {{ bears: {level} }} }}"));

        Assert.Empty(models.Diagnostics);
        Assert.Equal(level, models.Format.Model.Kinds.Single(one => one.Mark == MarkKind.Evidence && one.Name == kind).Bears);
    }

    [Fact]
    public void A_kind_of_which_no_model_says_otherwise_is_graded_and_permits_nothing() =>
        Assert.Equal((true, false), Models((FirstPath, "claim-kinds: { rule: {} }")).Format.Model.KindsOf(MarkKind.Claim).Where(kind => kind.Name == "rule").Select(kind => (kind.IsGraded, kind.Permits)).Single());

    [Fact]
    public void What_a_model_says_of_a_kind_of_the_format_counts()
    {
        var format = Models((FirstPath, "claim-kinds: { background: { certainty: false, formerly: [fact] }, outlook: { permits: true } }\nevidence-kinds: { review: { bears: possible } }")).Format;

        Assert.False(format.IsGraded("background"));
        Assert.Equal("background", format.ClaimKind.Renamed("fact")?.Name);
        Assert.Equal(AnnotationFormat.Default.ClaimKind.Find("outlook")!.Meaning, format.ClaimKind.Find("outlook")!.Meaning);
        Assert.NotNull(format.ClaimKind.Find("outlook")!.Declaration);
        Assert.NotNull(format.EvidenceKind.Find("review")!.Declaration);
        Assert.Null(format.EvidenceKind.Find("law")!.Declaration);
    }

    [Theory]
    [InlineData("content/quoin.model.yaml", "content/r/quoin.model.yaml", "content/quoin.model.yaml(2)")]
    [InlineData("/home/me/content/a/quoin.model.yaml", "/home/me/content/b/quoin.model.yaml", "a/quoin.model.yaml(2)")]
    [InlineData("/home/me/content/a/c/quoin.model.yaml", "/home/me/content/b/quoin.model.yaml", "a/c/quoin.model.yaml(2)")]
    [InlineData("C:\\content\\a\\quoin.model.yaml", "C:\\content\\b\\quoin.model.yaml", "a/quoin.model.yaml(2)")]
    public void A_file_of_the_same_name_is_named_with_its_folder(string first, string second, string place) => Assert.Contains(
        $"is declared in {place} and",
        Assert.Single(Models((first, "claim-kinds: { rule: { permits: true } }"), (second, "claim-kinds: { rule: { permits: false } }")).Diagnostics).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("claim-kinds: { rule: { formerly: [⟦rule⟧] } }", "The claim kind 'rule' cannot have 'formerly': it has that name now; remove it")]
    [InlineData("claim-kinds: { rule: { formerly: [order, ⟦duty⟧] }, duty: {} }", "The claim kind 'rule' cannot have 'formerly': another one has the name 'duty' now; remove it")]
    [InlineData("claim-kinds: { rule: { formerly: [⟦safety⟧] } }", "The claim kind 'rule' cannot have 'formerly': another one has the name 'safety' now; remove it")]
    [InlineData("claim-kinds: { rule: { formerly: [order] }, duty: { formerly: [⟦order⟧] } }", "The claim kind 'duty' cannot have 'formerly': 'rule' had the name 'order' too; remove it")]
    [InlineData("words: { people: { all: { formerly: [⟦some⟧] }, some: {} } }", "The word 'all' cannot have 'formerly': another one has the name 'some' now; remove it")]
    [InlineData("levels: { a: { is: possible, formerly: [c] }, b: { is: supported, formerly: [⟦c⟧] } }", "The level 'b' cannot have 'formerly': 'a' had the name 'c' too; remove it")]
    [InlineData("fields: { articles: { matter: { type: text, formerly: [⟦title⟧] } } }", "The field 'matter' cannot have 'formerly': the format has a key 'title'; remove it")]
    [InlineData("fields: { claims: { by: { type: date, formerly: [⟦to⟧] } } }\nclaim-kinds: { rule: { fields: { to: { type: text } } }, duty: { fields: { to: { type: text } } } }", "The field 'by' cannot have 'formerly': another one has the name 'to' now; remove it")]
    [InlineData("fields: { claims: { by: { type: date, formerly: [until] } } }\nclaim-kinds: { rule: { fields: { to: { type: text, formerly: [⟦until⟧] } } } }", "The field 'to' cannot have 'formerly': 'by' had the name 'until' too; remove it")]
    public void An_earlier_name_that_means_something_else_too_is_reported_where_it_is(string model, string message)
    {
        var marked = MarkedText.Parse($"{Head}{model}\n");
        var reported = Assert.Single(Models((FirstPath, marked.Text[Head.Length..])).Diagnostics);

        Assert.Equal((Rules.ModelOptionInvalid, marked.Mark, message), (reported.Rule, reported.Range, reported.Message));
    }

    [Fact]
    public void An_earlier_name_that_is_written_twice_is_reported() =>
        Assert.Equal(Rules.DuplicateItem, Assert.Single(Models((FirstPath, "claim-kinds: { rule: { formerly: [duty, duty] } }")).Diagnostics).Rule);

    [Theory]
    [InlineData("claim-kinds: { rule: { formerly: [duty] } }", "claim-kinds: { rule: { formerly: [duty] } }")]
    [InlineData("claim-kinds: { rule: { fields: { by: { type: date, formerly: [until] } } } }", "claim-kinds: { duty: { fields: { to: { type: date, formerly: [until] }, by: { type: text } } } }")]
    [InlineData("claim-kinds: { rule: { formerly: [duty] } }", "caveat-kinds: { duty: { formerly: [rule] } }")]
    public void An_earlier_name_in_one_list_is_free_in_another(string first, string second) => Assert.Empty(Models((FirstPath, first), (SecondPath, second)).Diagnostics);

    private static ModelsInForce Models(params (string Path, string Text)[] files) => BuildSteps.CombineModels(
        files.Select(file => BuildSteps.ParseModel(new ContentFile(file.Path, $"{Head}{file.Text}{(file.Text.EndsWith('\n') ? "" : "\n")}"), Limits.Default, CancellationToken.None)).ToEquatableArray(), []);
}
