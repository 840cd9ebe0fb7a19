using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;

namespace Quoin.Compiler.Tests;

public sealed class CaveatTests
{
    private const string Source = "First. Salt is white. Salt is safe. Second. Sugar is sweet. Sugar is safe. Sometimes. Often. Perhaps.";

    private const string Marks = """
        sections:
          first: { from: "First" }
          second: { from: "Second" }
        terms:
          salt: { label: salt, quote: "Salt is white" }
          sugar: { label: sugar, quote: "Sugar is sweet" }
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white", about: [salt] }
          salt-safe: { kind: safety, certainty: established, quote: "Salt is safe", about: [salt], caveats: [perhaps, sometimes] }
          sweet: { kind: efficacy, certainty: established, quote: "Sugar is sweet", about: [sugar] }
          sugar-safe: { kind: safety, certainty: established, quote: "Sugar is safe", about: [sugar, salt] }
        caveats:
          sometimes: { kind: scope, quote: "Sometimes" }
          often: { kind: scope, quote: "Often", applies-to: SELECTOR }
          perhaps: { kind: uncertainty, quote: "Perhaps", applies-to: { kind: efficacy } }

        """;

    [Theory]
    [InlineData("all", "white salt-safe sweet sugar-safe")]
    [InlineData("[sweet, white]", "white sweet")]
    [InlineData("{ kind: safety }", "salt-safe sugar-safe")]
    [InlineData("{ kind: [safety, efficacy] }", "salt-safe sweet sugar-safe")]
    [InlineData("{ section: second }", "sweet sugar-safe")]
    [InlineData("{ section: [first, second] }", "white salt-safe sweet sugar-safe")]
    [InlineData("{ about: salt }", "white salt-safe sugar-safe")]
    [InlineData("{ about: [sugar] }", "sweet sugar-safe")]
    [InlineData("{ kind: safety, section: second }", "sugar-safe")]
    [InlineData("{ kind: [safety, background], section: first, about: [salt, sugar] }", "white salt-safe")]
    public void A_selector_chooses_by_every_key_and_by_any_value_of_a_key(string selector, string claims)
    {
        var article = Compile(selector).Article;

        Assert.Equal(claims, string.Join(' ', article.Claims.Where(claim => Caveats(article, claim).Contains("often")).Select(claim => claim.Mark.Id)));
    }

    [Fact]
    public void A_claims_own_caveats_come_first_then_those_by_selector_in_the_order_of_the_file()
    {
        var article = Compile("all").Article;

        Assert.Equal(
            ["often", "perhaps sometimes often", "often perhaps", "often"],
            article.Claims.Select(claim => string.Join(' ', Caveats(article, claim))));
    }

    [Fact]
    public void A_caveat_that_a_claim_lists_and_that_applies_besides_is_there_once()
    {
        var article = Compilation.Of(Marks.Replace("perhaps, sometimes", "often, sometimes").Replace("SELECTOR", "all"), Source).Article;

        Assert.Equal(["often", "sometimes"], Caveats(article, article.Claims[1]));
    }

    [Fact]
    public void A_caveat_knows_the_claims_that_it_limits()
    {
        var article = Compile("all").Article;

        Assert.Equal([[1], [0, 1, 2, 3], [1, 2]], article.Caveats.Select(caveat => caveat.Claims.ToArray()));
    }

    [Theory]
    [InlineData("{ kind: outlook }")]
    [InlineData("{ kind: efficacy, section: first }")]
    public void A_selector_that_chooses_nothing_is_a_warning(string selector)
    {
        var fault = Assert.Single(Compile(selector).Faults);

        Assert.Equal((Rules.SelectorMatchesNothing, RuleSeverity.Warning), (fault.Rule, fault.Rule.Severity));
        Assert.Equal("often", Assert.Single(fault.Arguments));
    }

    [Theory]
    [InlineData("caveats: [perhaps, sometimes]", "caveats: [perhaps, sometime]")]
    [InlineData("kind: efficacy, certainty", "kind: eficacy, certainty")]
    [InlineData("from: \"Second\"", "from: \"Secnd\"")]
    public void A_caveat_without_claims_is_not_told_where_another_fault_may_be_why(string right, string wrong) =>
        Assert.Equal(RuleSeverity.Error, Assert.Single(Compilation.Of(Marks.Replace("SELECTOR", "{ section: second }").Replace(right, wrong), Source).Faults).Rule.Severity);

    [Theory]
    [InlineData("everything")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{ kind: [] }")]
    [InlineData("{ kind: efficacy, section: [] }")]
    [InlineData("{ x-kind: efficacy }")]
    [InlineData("~")]
    public void A_selector_of_no_known_form_is_reported(string selector) =>
        Assert.Equal(Rules.WrongShape, Compile(selector).Faults[0].Rule);

    private static Compilation Compile(string selector) => Compilation.Of(Marks.Replace("SELECTOR", selector), Source);

    private static IEnumerable<string> Caveats(ArticleModel article, ClaimModel claim) =>
        claim.Caveats.Select(index => article.Caveats[index].Mark.Id);
}
