using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>The values of declared fields are compared with what the model allows and with what they refer to.</summary>
public sealed class DeclaredFieldTests
{
    [Theory]
    [InlineData("right", "b", null)]
    [InlineData("right", "c", "The 'owner' of 'a' refers to 'c', which is of the kind 'background', and not of the kind 'right'; refer to another mark, or change the model")]
    [InlineData("[right, background]", "c", null)]
    public void A_reference_leads_to_a_mark_of_the_kinds_of_the_model(string kinds, string reference, string? message)
    {
        var build = Build(
            $"claim-kinds: {{ duty: {{ fields: {{ owner: {{ type: claim, kind: {kinds} }} }} }}, right: {{}} }}",
            $"claims:\n  a: {{ kind: duty, owner: {reference}, certainty: established, quote: Salt is white }}\n  b: {{ kind: right, certainty: established, quote: Pepper is black }}\n"
            + "  c: { kind: background, certainty: established, quote: Sugar is sweet }\n",
            "Salt is white. Pepper is black. Sugar is sweet.");

        Assert.Equal(message is null ? [] : [message], build.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void A_field_that_repeats_a_claim_without_its_caveats_is_reported()
    {
        var build = Build(
            "claim-kinds: { duty: { fields: { note: { type: text } } } }",
            "caveats:\n  k: { kind: risk, quote: Too much of it harms }\nclaims:\n  a: { kind: duty, note: Salt keeps most food fresh for years, certainty: established, quote: Salt keeps most food fresh for years, caveats: [k] }\n",
            "Salt keeps most food fresh for years. Too much of it harms.");

        Assert.Single(build.Diagnostics, diagnostic => diagnostic.Rule == BareRepetitionRule.Rule);
    }

    [Theory]
    [InlineData("{ type: integer, min: 1, max: 5 }", "6", "'6' is not from 1 to 5; write for example '1'")]
    [InlineData("{ type: money, min: 0 }", "EUR -1", "'EUR -1' is not at least 0; write for example 'EUR 1250.50'")]
    [InlineData("{ type: money, min: EUR 10 }", "EUR 9.99", "'EUR 9.99' is not at least EUR 10; write for example 'EUR 10'")]
    [InlineData("{ type: money, min: EUR 10 }", "USD 11", "'USD 11' is not in the currency 'EUR'; write for example 'EUR 10'")]
    [InlineData("{ type: quantity, unit: '%', max: 100 % }", "101 %", "'101 %' is not at most 100 %; write for example '100 %'")]
    [InlineData("{ type: text, pattern: '^s [0-9]+$' }", "p 1", "'p 1' is not a text that matches '^s [0-9]+$'; write for example 's 1'")]
    [InlineData("{ type: text, pattern: '^(?:Part|Chapter) [IVX]{2,4}(?: [A-Z]?)?$' }", "p 1", "'p 1' is not a text that matches '^(?:Part|Chapter) [IVX]{2,4}(?: [A-Z]?)?$'; write for example 'Part II'")]
    [InlineData("{ type: text, pattern: '^[^a-z]*$' }", "p 1", "'p 1' is not a text that matches '^[^a-z]*$'; write for example 'A'")]
    [InlineData(@"{ type: text, pattern: '^\p{Lu}\.\w*@[а-я]$' }", "p 1", @"'p 1' is not a text that matches '^\p{Lu}\.\w*@[а-я]$'; write for example 'A.@а'")]
    [InlineData("{ type: text, pattern: '^s$', default: s }", "p", "'p' is not a text that matches '^s$'; write for example 's'")]
    [InlineData("{ type: text, pattern: 'a\\Bc' }", "p", "'p' is not a text that matches 'a\\Bc'; write for example 'ac'")]
    [InlineData("{ type: money, min: 2000 }", "EUR 1", "'EUR 1' is not at least 2000; write for example 'EUR 2000'")]
    [InlineData("{ type: quantity, max: 10 }", "11 mg", "'11 mg' is not at most 10; write for example '10 mg'")]
    [InlineData("{ type: money, currency: EUR }", "USD 1", "'USD 1' is not in the currency 'EUR'; write for example 'EUR 1250.50'")]
    [InlineData("{ type: quantity, unit: '%' }", "3 mg", "'3 mg' is not in the unit '%'; write for example '40 %'")]
    [InlineData("{ type: quantity, unit: mg, max: 50 }", "10 g", "'10 g' is not in the unit 'mg'; write for example '40 mg'")]
    [InlineData("{ type: quantity, min: 1 mg, max: 50 mg }", "10 g", "'10 g' is not in the unit 'mg'; write for example '1 mg'")]
    [InlineData("{ type: quantity, unit: mg }", "g 10", "'g 10' is not a number and the unit 'mg'; write for example '40 mg'")]
    [InlineData(@"{ type: text, pattern: '^§ \d+$' }", "p", @"'p' is not a text that matches '^§ \d+$'; write for example '§ 1'")]
    [InlineData("{ type: text, pattern: '^-$' }", "p", "'p' is not a text that matches '^-$'; change it, or the pattern in the model")]
    [InlineData("{ type: quantity }", "40 m\u202Eg", "'40 m\\u202Eg' is not a number and its unit; write for example '40 mg'")]
    [InlineData("{ type: quantity }", "40 m\u200Bg", null)]
    [InlineData("{ type: quantity }", "40 mg\u00AD", null)]
    [InlineData("{ type: quantity }", "40 \u00A0mg", null)]
    [InlineData("{ type: quantity }", "40 mg\U000E0041", null)]
    [InlineData("{ type: quantity, list: true }", "[\"40 m\\x01g\"]", null)]
    [InlineData("{ type: boolean }", "yes", null)]
    public void A_value_outside_what_the_model_allows_is_reported(string field, string value, string? message)
    {
        var build = Build($"claim-kinds: {{ duty: {{ fields: {{ some: {field} }} }} }}", $"claims:\n  a: {{ kind: duty, some: {value}, certainty: established, quote: Salt is white }}\n", "Salt is white.");

        var reported = Assert.Single(build.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
        Assert.Equal(Rules.InvalidValue, reported.Rule);
        Assert.Equal(message ?? reported.Message, reported.Message);
    }

    [Theory]
    [InlineData("\u00B5g", "40 \u03BCg", "max: 50")]
    [InlineData("\u03BCg", "40 \u00B5g", "max: 50 \u00B5g")]
    [InlineData("\u03BCg", "40\u00B5g", "default: 1 \u00B5g")]
    [InlineData("k\u03A9", "40 k\u2126", "min: 2 k\u2126")]
    public void Letters_of_a_unit_that_look_the_same_are_the_same(string unit, string value, string option) => Assert.DoesNotContain(
        Build($"claim-kinds: {{ duty: {{ fields: {{ some: {{ type: quantity, unit: {unit}, {option} }} }} }} }}", $"claims:\n  a: {{ kind: duty, some: {value}, certainty: established, quote: Salt is white }}\n", "Salt is white.").Diagnostics,
        static diagnostic => diagnostic.Severity == RuleSeverity.Error);

    [Fact]
    public void Models_may_write_one_unit_with_letters_that_look_the_same() => Assert.Empty(BuildSteps.ModelsOf(ContentProject.Create(
    [
        new("content/a/quoin.model.yaml", "quoin-model: 1\nfields: { claims: { some: { type: quantity, unit: \u00B5g } } }\n"),
        new("content/b/quoin.model.yaml", "quoin-model: 1\nfields: { claims: { some: { type: quantity, unit: \u03BCg } } }\n"),
    ])).Diagnostics);

    private static ContentBuild Build(string model, string marks, string source) => ContentBuild.Create(ContentProject.Create(
        [new("content/quoin.model.yaml", $"quoin-model: 1\n{model}\n"), new(Compilation.AnnotationPath, Compilation.Head + marks), new(Compilation.SourcePath, source)],
        ProjectSettings.Create(static _ => null)));
}
