using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using static Quoin.Compiler.Tests.ModelProject;

namespace Quoin.Compiler.Tests;

/// <summary>Earlier names of kinds and fields are reported with those that they have now.</summary>
public sealed class EarlierNameTests
{
    [Fact]
    public void A_word_by_its_earlier_name_is_reported_with_the_new_one()
    {
        var build = Build("claim-kinds: { duty: { formerly: [burden] } }", "claims:\n  a: { kind: burden, certainty: established, quote: Salt is white }\n");

        var reported = Assert.Single(build.Diagnostics, diagnostic => diagnostic.Rule == Rules.WordRenamed);
        Assert.Equal("'burden' of 'kind' is now called 'duty', as quoin.model.yaml(2) says; write the new word", reported.Message);
        Assert.Equal("duty", Assert.Single(reported.Fixes).NewText);
    }

    [Theory]
    [InlineData("content/quoin.model.yaml", "quoin.model.yaml(2)")]
    [InlineData("content/salt/quoin.model.yaml", "salt/quoin.model.yaml(2)")]
    [InlineData("quoin.model.yaml", "../quoin.model.yaml(2)")]
    public void The_model_that_has_the_new_name_is_named_as_a_path_from_the_annotation(string path, string named)
    {
        var build = ContentBuild.Create(ContentProject.Create(
            [
                new(path, $"{Head}claim-kinds: {{ duty: {{ formerly: [burden] }} }}\n"),
                new(Compilation.AnnotationPath, $"{Compilation.Head}claims:\n  a: {{ kind: burden, certainty: established, quote: Salt is white }}\n"),
                new(Compilation.SourcePath, "Salt is white."),
            ],
            ProjectSettings.Create(static _ => null)));

        Assert.Contains($", as {named} says", Assert.Single(build.Diagnostics, static diagnostic => diagnostic.Rule == Rules.WordRenamed).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claim-kinds: { duty: { fields: { by: { type: date, required: true, formerly: [until] } } } }", "kind: duty, until: 2026-01-01", "a claim of the kind 'duty'")]
    [InlineData("fields: { claims: { by: { type: date, formerly: [until] } } }", "kind: safety, until: 2026-01-01", "a claim of the kind 'safety'")]
    public void A_field_by_its_earlier_key_is_reported_with_the_new_one_and_is_not_missing(string model, string fields, string what)
    {
        var build = Build(model, $"claims:\n  a: {{ {fields}, certainty: established, quote: Salt is white }}\n");

        var reported = Assert.Single(build.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
        Assert.Equal($"'until' of {what} is now called 'by', as quoin.model.yaml(2) says; write the new word", reported.Message);
        Assert.Equal(("by", "until".Length), (Assert.Single(reported.Fixes).NewText, reported.Range.Length));
    }

    [Fact]
    public void A_field_by_both_keys_is_reported_without_a_fix()
    {
        var build = Build("fields: { articles: { by: { type: date, formerly: [until] } } }", "until: 2026-01-01\nby: 2026-01-01\nclaims:\n  a: { kind: safety, certainty: established, quote: Salt is white }\n");

        Assert.Empty(Assert.Single(build.Diagnostics, diagnostic => diagnostic.Rule == Rules.WordRenamed).Fixes);
    }

    [Fact]
    public void A_mark_by_the_earlier_name_of_its_kind_is_read_as_that_kind() => Assert.Equal(
        [
            "'burden' of 'kind' is now called 'duty', as quoin.model.yaml(2) says; write the new word",
            "'until' of a claim of the kind 'duty' is now called 'by', as quoin.model.yaml(2) says; write the new word",
            "'often' is not a whole number; write for example '12'",
        ],
        Build(
            "claim-kinds: { advice: { fields: { by: { type: date } } }, duty: { formerly: [burden], fields: { by: { type: date, required: true, formerly: [until] }, times: { type: integer } } } }",
            "claims:\n  a: { kind: burden, until: 2026-01-01, times: often, certainty: established, quote: Salt is white }\n")
            .Diagnostics.Where(static diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(static diagnostic => diagnostic.Message));

    [Fact]
    public void A_value_by_its_earlier_key_is_checked() => Assert.Equal(
        ["QUO1007", "QUO7001"],
        Build("fields: { claims: { by: { type: date, formerly: [until] } } }", "claims:\n  a: { kind: safety, until: soon, certainty: established, quote: Salt is white }\n")
            .Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(diagnostic => diagnostic.Rule.Id).Order());
}
