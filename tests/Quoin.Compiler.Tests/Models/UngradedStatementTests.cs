using Quoin.Compiler.Checks;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>The words of a statement are compared with those of its quote, whether its kind has a certainty or permits something.</summary>
public sealed class UngradedStatementTests
{
    private const string Kinds = "quoin-model: 1\nclaim-kinds: { price: { certainty: false }, right: { permits: true }, fee: { permits: true, certainty: false } }\n";

    [Theory]
    [InlineData("price", "en", "The price may be wrong", "The price is wrong.", "the quote says \"may\", and the statement has no such word")]
    [InlineData("price", "en", "The price may be wrong", "The price may be wrong.", null)]
    [InlineData("price", "en", "The price may be wrong", "Perhaps the price is wrong.", null)]
    [InlineData("price", "en", "The price is EUR 5", "The price is EUR 5.", null)]
    [InlineData("price", "en", "The price possibly rises", "The price rises.", "the quote says \"possibly\", and the statement has no such word")]
    [InlineData("price", "en", "The price is high", "The price is always high.", "it says \"always\", and the quote has no such word")]
    [InlineData("right", "en", "The licence may be revoked at once", "The licence is revoked at once.", "the quote says \"may be revoked\", and the statement says \"is revoked\"")]
    [InlineData("right", "en", "The licence may also be revoked", "The licence must be revoked.", "the quote says \"may also be revoked\", and the statement says \"must be revoked\"")]
    [InlineData("right", "en", "A tenant can be a member of the board", "A tenant is a member of the board.", "the quote says \"can be a member\", and the statement says \"is a member\"")]
    [InlineData("right", "uk", "Ліцензія може бути відкликана", "Ліцензія буде відкликана.", "the quote says \"може бути відкликана\", and the statement says \"буде відкликана\"")]
    [InlineData("right", "en", "The licence may be revoked at once", "The licence may be revoked at once.", null)]
    [InlineData("right", "en", "The licence may be revoked at once", "The regulator has the power to revoke it.", null)]
    [InlineData("right", "en", "The licence may be revoked at once", "It is possible that the licence is revoked.", null)]
    [InlineData("right", "en", "The licence is revoked by law and may be revoked by notice", "The licence is revoked by law.", null)]
    [InlineData("right", "en", "A tenant can be a member of the board", "A tenant is a person who rents.", null)]
    [InlineData("right", "en", "An employee may see the records", "An employee has a right to see the records.", null)]
    [InlineData("right", "en", "An employee might see the records", "An employee sees the records.", "the quote says \"might\", and the statement has no such word")]
    [InlineData("right", "en", "An employee might see the records", "An employee may see the records.", null)]
    [InlineData("right", "en", "An employee could see the records", "An employee sees the records.", "the quote says \"could\", and the statement has no such word")]
    [InlineData("right", "en", "An employee possibly sees the records", "An employee sees the records.", "the quote says \"possibly\", and the statement has no such word")]
    [InlineData("fee", "en", "A fee may be charged for each transfer", "A fee is charged for each transfer.", "the quote says \"may be charged\", and the statement says \"is charged\"")]
    [InlineData("fee", "en", "A fee may be charged for each transfer", "Each transfer can cost a fee.", null)]
    [InlineData("background", "en", "The fee may be refunded at any time", "The fee is refunded at any time.", "the quote says \"may be refunded\", and the statement says \"is refunded\"")]
    public void A_statement_is_no_surer_than_its_quote(string kind, string language, string quote, string statement, string? reason)
    {
        var reported = Reported(kind, language, quote, statement, "");

        Assert.Equal(reason is null ? [] : [$"The statement of 'a' in {language} is surer than its quote: {reason}; say no more than the quote, or quote the words that say it"], reported);
    }

    [Theory]
    [InlineData("price", "The price may be wrong", "The price is wrong.")]
    [InlineData("fee", "A fee may be charged for each transfer", "A fee is charged for each transfer.")]
    public void A_word_that_weakens_nothing_is_explained_as_for_other_claims(string kind, string quote, string statement) =>
        Assert.Empty(Reported(kind, "en", quote, statement, ", certainty-because: The contract says so on page 2."));

    private static IEnumerable<string> Reported(string kind, string language, string quote, string statement, string more)
    {
        var certainty = kind is "right" or "background" ? "certainty: established, " : "";
        return ContentBuild.Create(ContentProject.Create(
            [
                new("content/quoin.model.yaml", Kinds),
                new(Compilation.AnnotationPath, $"{Compilation.Head.Replace("language: en", $"language: {language}", StringComparison.Ordinal)}claims:\n  a: {{ kind: {kind}, {certainty}quote: \"{quote}\", statement: {{ {language}: \"{statement}\" }}{more} }}\n"),
                new(Compilation.SourcePath, $"{quote}."),
            ],
            ProjectSettings.Create(static _ => null))).Diagnostics.Where(static one => one.Rule == SurerStatementRule.Rule || one.Severity == Quoin.Compiler.Diagnostics.RuleSeverity.Error).Select(static one => one.Message);
    }
}
