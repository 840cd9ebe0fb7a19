using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using static Quoin.Compiler.Tests.ModelProject;

namespace Quoin.Compiler.Tests;

/// <summary>What evidence bears counts on the scale of the model.</summary>
public sealed class LevelEvidenceTests
{
    private const string Levels = "levels: { contested: { is: possible }, arguable: { is: possible }, likely: { is: supported }, settled: { is: established } }";

    [Theory]
    [InlineData("model: law", "commentary", "settled", "'arguable' at most; lower the certainty")]
    [InlineData("model: law", "commentary", "likely", "'arguable' at most; lower the certainty")]
    [InlineData("model: law", "commentary", "arguable", null)]
    [InlineData("model: law", "guidance", "settled", "'likely' at most; lower the certainty")]
    [InlineData("model: law", "guidance", "likely", null)]
    [InlineData("model: law", "statute", "settled", null)]
    [InlineData("model: finance", "simulation", "likely", "'arguable' at most; lower the certainty")]
    [InlineData("model: medicine", "preclinical", "likely", "'arguable' at most; lower the certainty")]
    [InlineData("model: medicine", "preclinical", "arguable", null)]
    [InlineData("model: law\nevidence-kinds: { statute: { bears: likely } }", "statute", "settled", "'likely' at most; lower the certainty")]
    [InlineData("evidence-kinds: { memo: { bears: contested } }", "memo", "arguable", "'contested' at most; lower the certainty")]
    [InlineData("evidence-kinds: { memo: { bears: contested } }", "memo", "contested", null)]
    [InlineData("evidence-kinds: { memo: {} }", "memo", "settled", null)]
    public void A_claim_is_no_surer_than_its_evidence_in_levels_of_the_model(string model, string kind, string certainty, string? reason) =>
        AssertReported($"{model}\n{Levels}", kind, certainty, reason);

    [Theory]
    [InlineData("likely", "less than 'likely', the least sure level of the model; add a level to the model that is 'possible'")]
    [InlineData("settled", "less than 'likely', the least sure level of the model; add a level to the model that is 'possible'")]
    public void Evidence_that_no_level_is_low_enough_for_says_which_level_to_add(string certainty, string reason) =>
        AssertReported("levels: { likely: { is: suggested }, settled: { is: established } }", "preclinical", certainty, reason);

    private static void AssertReported(string model, string kind, string certainty, string? reason)
    {
        const string ClaimKind = "background";
        var build = Build(model, $"evidence:\n  source: {{ kind: {kind}, quote: Salt }}\nclaims:\n  white: {{ kind: {ClaimKind}, certainty: {certainty}, quote: Salt is white, evidence: [source] }}\n");

        Assert.DoesNotContain(build.Diagnostics, static one => one.Severity == RuleSeverity.Error);
        Assert.Equal(
            reason is null ? [] : [$"The claim 'white' is '{certainty}', but the strongest evidence that it cites, 'source' ({kind}), supports {reason}, cite stronger evidence, or justify it in 'certainty-because'"],
            build.Diagnostics.Where(static one => one.Rule == EvidenceStrengthRule.Rule).Select(static one => one.Message));
    }
}
