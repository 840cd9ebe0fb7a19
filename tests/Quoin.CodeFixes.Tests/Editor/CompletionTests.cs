using Microsoft.CodeAnalysis;

namespace Quoin.CodeFixes.Tests;

/// <summary>What an editor offers after a dot, and in which order.</summary>
public class CompletionTests
{
    private const string Article = "KetamineInAddictionTherapy";

    private static readonly Editor Editor = new(Seed.Files);

    [Fact]
    public async Task After_the_article() => await Verify(await ListAsync($"{Article}.⟦⟧"));

    [Fact]
    public async Task After_its_claims() => await Verify(await ListAsync($"Show({Article}.Claims.⟦⟧);"));

    [Fact]
    public async Task After_its_caveats() => await Verify(await ListAsync($"Show({Article}.Caveats.⟦⟧);"));

    [Fact]
    public async Task After_the_keys_of_its_claims() => await Verify(await ListAsync($"Show({Article}.Claims.Key.⟦⟧);"));

    [Fact]
    public async Task After_a_qualified_claim() => await Verify(await ListAsync($"var claim = {Article}.Claims.ReducesCraving;\nShow(claim.⟦⟧);"));

    [Fact]
    public async Task After_the_statement_of_a_qualified_claim() => await Verify(await ListAsync($"Show({Article}.Claims.ReducesCraving.Statement.⟦⟧);"));

    [Theory]
    [InlineData("Claims.⟦⟧", "claims")]
    [InlineData("Claims.Key.⟦⟧", "claims")]
    [InlineData("Caveats.⟦⟧", "caveats")]
    [InlineData("Evidence.⟦⟧", "evidence")]
    [InlineData("Terms.⟦⟧", "terms")]
    [InlineData("Sections.⟦⟧", "sections")]
    public async Task Every_mark_is_offered(string group, string map)
    {
        var names = Seed.Ids(map).Select(NameOf).ToList();
        var offered = (await Editor.CompletionsAsync(Program.Of($"Show({Article}.{group});"))).Select(item => item.DisplayText);

        Assert.NotEmpty(names);
        Assert.Empty(names.Except(offered));
    }

    // The editor sorts the list by SortText, which is the name after a dot. The order of declaration does not change that, and
    // neither can generated code.
    [Theory]
    [InlineData("Claims.⟦⟧")]
    [InlineData("Claims.Key.⟦⟧")]
    public async Task After_a_dot_Roslyn_sorts_by_name_whatever_the_order_of_the_annotation(string group)
    {
        var offered = await Editor.CompletionsAsync(Program.Of($"Show({Article}.{group});"));

        Assert.All(offered, item => Assert.Equal(item.DisplayText, item.SortText));
        Assert.Equal(offered.Select(item => item.DisplayText).Order(StringComparer.OrdinalIgnoreCase), offered.Select(item => item.DisplayText));
    }

    [Theory]
    [InlineData($"{Article}.Claims.Key key = ⟦⟧;")]
    [InlineData($"switch ({Article}.Claims.Key.ReducesCraving) {{ case ⟦⟧ }}")]
    public async Task Where_a_key_is_expected_Roslyn_keeps_the_order_of_the_annotation(string code)
    {
        const string Key = $"{Article}.Claims.Key.";
        var offered = (await Editor.CompletionsAsync(Program.Of(code))).Select(item => item.DisplayText);

        Assert.Equal(
            Seed.Ids("claims").Select(NameOf),
            offered.Where(name => name.StartsWith(Key, StringComparison.Ordinal)).Select(name => name[Key.Length..]));
    }

    [Fact]
    public async Task Where_a_plain_claim_is_expected_plain_claims_are_proposed_before_others()
    {
        var offered = await Editor.CompletionsAsync(Program.Of($"PlainClaim claim = {Article}.Claims.⟦⟧;"));

        Assert.True(Priority("AffectsNmdaReceptors") > Priority("ReducesCraving"));

        int Priority(string name) => offered.Single(item => item.DisplayText == name).Rules.MatchPriority;
    }

    [Fact]
    public async Task What_stands_no_more_is_offered_struck_out()
    {
        var offered = await new Editor(Tea.Files).CompletionsAsync(Program.Of("Show(Tea.Claims.⟦⟧);"));

        Assert.Equal(
            ["Cures", "MakesClever", "NoneInWhite", "WakesUp"],
            offered.Where(item => item.Tags.Contains("Deprecated")).Select(item => item.DisplayText));
    }

    [Fact]
    public async Task Declarations_keys_and_All_stand_in_the_order_of_the_annotation()
    {
        var names = Seed.Ids("claims").Select(NameOf).ToList();
        var compilation = (await CodeSolution.Empty.With("App", Seed.Files).Projects.Single().GetCompilationAsync())!;
        var claims = compilation.GetTypeByMetadataName($"App.Content.{Article}+Claims")!;

        Assert.Equal(names, claims.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name));
        Assert.Equal(
            names.Select((name, index) => (name, (object?)index)),
            claims.GetTypeMembers("Key").Single().GetMembers().OfType<IFieldSymbol>().Select(key => (key.Name, key.ConstantValue)));
        Assert.Equal(Seed.Ids("claims"), Loaded.Article(compilation, $"App.Content.{Article}").Claims.Select(claim => claim.Id));
    }

    private static async Task<string> ListAsync(string code) => string.Join(
        '\n', (await Editor.CompletionsAsync(Program.Of(code))).Select(item => $"{item.DisplayText} ({item.Tags[0]})"));

    private static string NameOf(string id) => string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
