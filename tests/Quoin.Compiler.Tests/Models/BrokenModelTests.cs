using Quoin.Compiler.Diagnostics;
using static Quoin.Compiler.Tests.ModelProject;

namespace Quoin.Compiler.Tests;

/// <summary>While a model has errors, annotations report only what no model decides, and none is sound.</summary>
public sealed class BrokenModelTests
{
    [Theory]
    [InlineData("claim-kinds: { duty: { fields: { by: { type: dat } } } }", "kind: duty, certainty: established, by: 2026-01-01")]
    [InlineData("claim-kinds: { Duty: {} }", "kind: duty, certainty: established")]
    [InlineData("claim-kinds: { rule: { certainty: no } }", "kind: rule")]
    [InlineData("claim-kinds: { duty: { fields: { by: { type: number, min: soon } } } }", "kind: duty, certainty: established, by: 3")]
    [InlineData("levels: { settled: { is: certain } }", "kind: safety, certainty: settled")]
    [InlineData("fields: { claims: { by: { type: word, words: people } } }\nwords: { peple: { all: {} } }", "kind: safety, certainty: established, by: all")]
    [InlineData("claim-kinds: [duty]", "kind: duty, certainty: established, by: 3")]
    [InlineData("claim-kinds: {", "kind: duty, certainty: established, by: 3")]
    public void The_errors_of_a_model_are_not_reported_again_in_annotations(string model, string claim)
    {
        var build = Build(model, $"claims:\n  a: {{ {claim}, quote: Salt is white }}\n");

        Assert.All(build.Diagnostics, static diagnostic => Assert.Equal(ModelPath, diagnostic.Path));
        Assert.Single(build.Diagnostics, static diagnostic => diagnostic.Severity == RuleSeverity.Error);
    }

    [Fact]
    public void What_no_model_decides_is_reported_while_a_model_has_errors()
    {
        var build = Build("claim-kinds: { Duty: {} }", "claims:\n  a: { kind: duty, certainty: established, status: retractd, quote: Salt is blue }\n");

        Assert.Equal(["QUO1005", "QUO2001"], build.Diagnostics.Where(static diagnostic => diagnostic.Path != ModelPath && diagnostic.Severity == RuleSeverity.Error).Select(static diagnostic => diagnostic.Rule.Id).Order());
        Assert.True(build.Annotations[0].HasErrors);
    }

    [Fact]
    public void An_annotation_that_a_model_with_errors_cannot_judge_is_not_sound()
    {
        var build = Build("claim-kinds: { Duty: {} }", "claims:\n  a: { kind: duty, certainty: established, quote: Salt is white }\n");

        Assert.Empty(build.Annotations[0].Diagnostics);
        Assert.True(build.Annotations[0].HasErrors);
        Assert.Empty(build.SoundArticles);
    }

    [Fact]
    public void An_article_whose_caveat_a_broken_kind_no_longer_selects_is_not_sound()
    {
        // The kind is known, but not that it is a recommendation, so no annotation has a fault that could be withheld.
        var build = Build(
            "claim-kinds: { duty: { is: recomendation } }",
            "caveats:\n  limit: { kind: scope, quote: is white, applies-to: { kind: recommendation } }\nclaims:\n  a: { kind: duty, certainty: established, quote: Salt is white }\n");

        Assert.All(build.Diagnostics, static diagnostic => Assert.Equal(ModelPath, diagnostic.Path));
        Assert.Empty(build.SoundArticles);
        Assert.True(build.Annotations[0].HasErrors);
    }

    [Theory]
    [InlineData("library: trials", "QUO1011")]
    [InlineData("some words: more", "QUO1002")]
    public void A_key_that_no_model_can_declare_is_reported_while_a_model_has_errors(string key, string id)
    {
        var build = Build("claim-kinds: { Duty: {} }", $"{key}\nclaims:\n  a: {{ kind: safety, certainty: established, quote: Salt is white }}\n");

        Assert.Equal([id], build.Diagnostics.Where(static diagnostic => diagnostic.Path != ModelPath).Select(static diagnostic => diagnostic.Rule.Id));
    }
}
