using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>Policies speak of the kinds and the fields that a model declares.</summary>
public sealed class ModeledPolicyTests
{
    private const string Model = """
        quoin-model: 1
        model: none
        claim-kinds:
          obligation:
            description: What someone must do.
            is: recommendation
            formerly: [duty]
            fields:
              deadline: { type: date, description: The last day. }
              penalty: { type: text, default: none, description: What follows. }
          recommendation: { description: What someone should do. }
          right: { description: What someone may do., certainty: false }
        caveat-kinds:
          exemption: { description: Whom it does not concern., fields: { limit: { type: text, description: How far it goes. } } }
          hazard: { description: What may go wrong., is: risk }
          risk: { description: What is dangerous. }
        evidence-kinds:
          statute: { description: A law., is: law, fields: { court: { type: text, description: The court. } } }
        fields:
          claims: { pinpoint: { type: text, description: Where it is said., formerly: [place] } }

        """;

    private const string Source = "Keep the books. You may look at them. Small firms need not. It may go wrong. The act says so.";

    [Theory]
    [InlineData("claims: { kind: obligation }, needs: { field: pinpoint }", "'pinpoint'", "")]
    [InlineData("claims: { kind: [obligation] }, needs: { field: deadline }", "'deadline'", "")]
    [InlineData("claims: { kind: obligation }, needs: { caveat: { kind: hazard } }", "a caveat of the kind 'hazard'", "")]
    [InlineData("claims: { kind: obligation }, needs: { caveat: { kind: exemption, field: limit } }", "a caveat of the kind 'exemption' with 'limit'", "")]
    [InlineData("claims: { kind: obligation }, needs: { evidence: { kind: statute, field: court } }", "valid evidence of the kind 'statute' with 'court'", "")]
    [InlineData("claims: { kind: obligation }, needs: { field: pinpoint }", null, ", pinpoint: s 1")]
    [InlineData("claims: { kind: obligation }, needs: { field: deadline }", null, ", deadline: 2026-03-31")]
    [InlineData("claims: { kind: obligation }, needs: { field: penalty }", null, "")]
    [InlineData("claims: { kind: right }, needs: { field: pinpoint }", null, "")]
    [InlineData("claims: { kind: obligation, certainty: possible }, needs: { field: pinpoint }", null, "")]
    [InlineData("claims: { kind: obligation }, needs: { caveat: { kind: exemption } }", null, ", caveats: [small]")]
    [InlineData("claims: { kind: obligation }, needs: { caveat: { kind: hazard } }", "a caveat of the kind 'hazard'", ", caveats: [small]")]
    [InlineData("claims: { kind: obligation }, needs: { caveat: { kind: exemption, field: limit } }", null, ", caveats: [small, large]")]
    [InlineData("claims: { kind: obligation }, needs: { evidence: { kind: statute } }", null, ", evidence: [act]")]
    [InlineData("claims: { kind: recommendation }, needs: { field: pinpoint }", "'pinpoint'", "")]
    [InlineData("claims: { kind: obligation }, needs: { caveat: { kind: risk } }", null, ", caveats: [wrong]")]
    [InlineData("claims: { kind: obligation }, needs: { caveat: { kind: risk } }", "a caveat of the kind 'risk'", ", caveats: [small]")]
    [InlineData("claims: { kind: obligation }, needs: { evidence: { kind: statute, field: court } }", null, ", evidence: [act]")]
    public void Kinds_and_fields_of_a_model_are_selected_and_needed(string rule, string? missing, string keys)
    {
        var messages = Compile($"rules:\n  rule: {{ {rule} }}\n", keys).Faults.Where(fault => fault.Rule.Id == "QUO4009").Select(fault => fault.Message);

        Assert.Equal(
            missing is null ? [] : [$"The claim 'keep' breaks the rule 'rule' of 'quoin.policy.yaml': it needs {missing}; add what it needs, or change the rule"],
            messages);
    }

    [Fact]
    public void A_claim_without_a_certainty_has_none_that_a_rule_selects() => Assert.Equal(
        ["keep"],
        Compile("rules:\n  rule: { claims: { certainty: [established, unknown] }, needs: term }\n").Faults.Where(fault => fault.Rule.Id == "QUO4009").Select(fault => fault.Arguments[0]));

    [Fact]
    public void Words_make_a_claim_need_a_field_of_the_model() => Assert.Equal(
        ["'deadline'"],
        Compile("phrases:\n  rule: { words: keep, claims: { kind: obligation }, needs: { field: deadline } }\n").Faults.Where(fault => fault.Rule.Id == "QUO4032").Select(fault => fault.Arguments[6]));

    [Theory]
    [InlineData("claims: { kind: efficacy }, needs: term", "QUO1005", "'efficacy' is not a valid value for 'kind'; choose one of obligation, recommendation, right")]
    [InlineData("needs: { caveat: { kind: exempton } }", "QUO1005", "'exempton' is not a valid value for 'kind'; did you mean 'exemption'?")]
    [InlineData("needs: { field: pinpont }", "QUO1005", "'pinpont' is not a valid value for 'field'; did you mean 'pinpoint'?")]
    [InlineData("needs: { caveat: { field: pinpoint } }", "QUO1005", "'pinpoint' is not a valid value for 'field'; choose one of statement, language, applies-to, valid, limit")]
    [InlineData("needs: { field: place }", "QUO7001", "'place' of 'field' is now called 'pinpoint', as {0} says; write the new word")]
    [InlineData("claims: { kind: duty }, needs: term", "QUO7001", "'duty' of 'kind' is now called 'obligation', as {0} says; write the new word")]
    [InlineData("needs: { evidence: { field: cuort } }", "QUO1005", "'cuort' is not a valid value for 'field'; did you mean 'court'?")]
    public void What_the_model_does_not_have_is_an_error(string rule, string id, string message)
    {
        var build = Project($"rules:\n  rule: {{ {rule} }}\n", "");

        var fault = Assert.Single(ContentBuild.Create(build).Diagnostics, fault => fault.Path == Compilation.PolicyPath);
        Assert.Equal((id, RuleSeverity.Error, message.Replace("{0}", fault.Arguments.Count > 3 ? fault.Arguments[3] : "", StringComparison.Ordinal)), (fault.Rule.Id, fault.Severity, fault.Message));
    }

    private static Compilation Compile(string rules, string keys = "")
    {
        var compilation = new Compilation(Project(rules, keys));
        Assert.DoesNotContain(compilation.Build.Diagnostics, fault => fault.Severity == RuleSeverity.Error);
        return compilation;
    }

    private static ContentProject Project(string rules, string keys) => ContentProject.Create(
    [
        new ContentFile("content/quoin.model.yaml", Model),
        new ContentFile(Compilation.SourcePath, Source),
        new ContentFile(Compilation.PolicyPath, $"quoin-policy: 1\n{rules}"),
        new ContentFile(Compilation.AnnotationPath, Compilation.Head + $$"""
            evidence:
              act: { kind: statute, quote: "The act says so", court: The court }
            caveats:
              small: { kind: exemption, quote: "Small firms need not", applies-to: [look] }
              large: { kind: exemption, limit: far, quote: "Small firms need not", applies-to: [look] }
              wrong: { kind: hazard, quote: "It may go wrong", applies-to: [look] }
            claims:
              keep: { kind: obligation, certainty: established, quote: "Keep the books"{{keys}} }
              look: { kind: right, quote: "You may look at them", evidence: [act], pinpoint: s 2 }

            """),
    ]);
}
