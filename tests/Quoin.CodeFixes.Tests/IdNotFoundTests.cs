using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Quoin.CodeFixes.Ids;

namespace Quoin.CodeFixes.Tests;

/// <summary>QUO5004: an id that does not exist.</summary>
public class IdNotFoundTests
{
    private const string Title = "Use 'keeps-awake'";

    private static readonly FixRun Fix = new(
        new IdNotFoundCodeFix(), "QUO5004", ImmutableDictionary<string, string?>.Empty.Add("Nearest", "keeps-awake"));

    [Theory]
    [InlineData("Show(Tea.Claims.Valid[⟦\"keeps-awke\"⟧]);", "Show(Tea.Claims.Valid[\"keeps-awake\"]);")]
    [InlineData("Show(Tea.Claims.Valid[⟦@\"keeps-awke\"⟧]);", "Show(Tea.Claims.Valid[@\"keeps-awake\"]);")]
    [InlineData("Show(Tea.Claims.Valid[⟦\"\"\"keeps \"awke\\\"\"\"⟧]);", "Show(Tea.Claims.Valid[\"\"\"keeps-awake\"\"\"]);")]
    [InlineData("Show(Tea.Claims.Valid[⟦\"\"\"\n    keeps-awke\n    \"\"\"⟧]);", "Show(Tea.Claims.Valid[\"\"\"\n    keeps-awake\n    \"\"\"]);")]
    [InlineData("Show(Tea.Claims.Valid[⟦(\"keeps\\u002Dawke\")⟧]);", "Show(Tea.Claims.Valid[(\"keeps-awake\")]);")]
    [InlineData("Show(Tea.Claims.Valid[id: ⟦\"\"⟧ /* which? */]);", "Show(Tea.Claims.Valid[id: \"keeps-awake\" /* which? */]);")]
    [InlineData("Show(Tea.Claims.TryGetValue(⟦\"keeps-awke\"⟧, out _));", "Show(Tea.Claims.TryGetValue(\"keeps-awake\", out _));")]
    [InlineData("Show(Tea.Claims.TryGetValue(⟦id: \"keeps-awke\"⟧, out _));", "Show(Tea.Claims.TryGetValue(id: \"keeps-awake\", out _));")]
    public async Task A_literal_becomes_the_nearest_id_in_the_same_quotation_marks(string before, string after) =>
        Assert.Equal(after, Program.StatementsOf(await Fix.ApplyAsync(Program.Of(before), Title)));

    [Theory]
    [InlineData("const string Id = \"keeps-awke\";\nShow(Tea.Claims.Valid[⟦Id⟧]);")]
    [InlineData("Show(Tea.Claims.Valid[⟦\"keeps\" + \"-awke\"⟧]);")]
    [InlineData("Show(Tea.Claims.Valid[⟦$\"keeps-awke\"⟧]);")]
    public async Task Nothing_is_offered_where_the_id_is_written_elsewhere_or_in_pieces(string before) =>
        Assert.Empty(await Fix.TitlesAsync(Program.Of(before)));

    [Fact]
    public async Task Nothing_is_offered_where_no_id_is_near() =>
        Assert.Empty(await new FixRun(new IdNotFoundCodeFix(), "QUO5004").TitlesAsync(Program.Of("Show(Tea.Claims.Valid[⟦\"coffee\"⟧]);")));

    [Theory]
    [InlineData(FixAllScope.Document, 2)]
    [InlineData(FixAllScope.Project, 3)]
    [InlineData(FixAllScope.Solution, 4)]
    public async Task All_of_a_scope_are_replaced(FixAllScope scope, int ids)
    {
        var code = Program.Of("Show(Tea.Claims.Valid[⟦\"keeps-awke\"⟧]);");
        string[] codes = [Program.Of("Show(Tea.Claims.Valid[⟦\"keeps-awke\"⟧]);\nShow(Tea.Claims.Valid[⟦@\"keep-awake\"⟧]);"), code.Replace("Program", "Second", StringComparison.Ordinal), code];
        var texts = codes.Select(marked => new MarkedCode(marked).Text).ToArray();
        var solution = CodeSolution.Empty.With("App", Tea.Files, texts[0], texts[1]).With("Other", Tea.Files, texts[2]);

        var results = await Fix.ApplyAllAsync(scope, Title, solution, codes);

        Assert.Equal(ids, results.Sum(result => result.Split("\"keeps-awake\"").Length - 1));
    }
}
