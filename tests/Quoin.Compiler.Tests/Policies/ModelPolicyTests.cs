using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>Policies that speak of the kinds and fields of a model.</summary>
public sealed class ModelPolicyTests
{
    private const string Source = "Records must be kept. A small firm need not. The Records Act says so. Files may be seen. It may cost you.";

    private const string Model = """
        quoin-model: 1
        claim-kinds:
          obligation: { is: recommendation, fields: { deadline: { type: date }, owners: { type: text, list: true }, level: { type: text, default: high } } }
          right: { permits: true }
        caveat-kinds:
          exception: { is: scope, fields: { act: { type: text } } }
        evidence-kinds:
          statute: { is: law, fields: { court: { type: text } } }

        """;

    private const string Library = """
        quoin: 1
        library: trials
        title: Acts
        language: en
        evidence:
          records: { kind: statute, court: High Court, citation: "Records Act" }
          files: { kind: statute, citation: "Files Act" }

        """;

    [Theory]
    [InlineData("{ kind: obligation }", true)]
    [InlineData("{ kind: [right, obligation] }", true)]
    [InlineData("{ kind: right }", false)]
    [InlineData("{ kind: recommendation }", true)]
    [InlineData("{ kind: background }", false)]
    public void A_selector_selects_claims_of_a_declared_kind_and_of_the_kind_that_it_is(string selector, bool isSelected) =>
        Assert.Equal(isSelected, IsBroken("", $"claims: {selector}, needs: term"));

    [Theory]
    [InlineData("{ caveat: { kind: exception } }", ", caveats: [small]")]
    [InlineData("{ caveat: { kind: scope } }", ", caveats: [small]")]
    [InlineData("{ caveat: { kind: exception, field: act } }", ", caveats: [small]")]
    [InlineData("{ evidence: { kind: statute } }", ", evidence: [act]")]
    [InlineData("{ evidence: { kind: [cohort, law] } }", ", evidence: [act]")]
    [InlineData("{ evidence: { kind: statute, field: court } }", ", evidence: [trials/records]")]
    [InlineData("{ field: deadline }", ", deadline: 2027-03-31")]
    [InlineData("{ field: owners }", ", owners: [Legal]")]
    public void A_need_can_name_declared_kinds_and_fields(string need, string keys)
    {
        Assert.False(IsBroken(keys, $"needs: {need}, claims: {{ kind: obligation }}"));
        Assert.True(IsBroken("", $"needs: {need}, claims: {{ kind: obligation }}"));
    }

    [Theory]
    [InlineData("{ caveat: { kind: exception } }", ", caveats: [costs]")]
    [InlineData("{ evidence: { kind: statute, field: court } }", ", evidence: [act, trials/files]")]
    [InlineData("{ field: deadline }", ", owners: [Legal]")]
    public void A_mark_that_is_only_like_the_needed_one_is_not_enough(string need, string keys) =>
        Assert.True(IsBroken(keys, $"needs: {need}, claims: {{ kind: obligation }}"));

    [Fact]
    public void A_field_with_a_default_is_always_given() => Assert.False(IsBroken("", "needs: { field: level }, claims: { kind: obligation }"));

    [Theory]
    [InlineData("needs: { caveat: { kind: statute } }", "'statute' is not a valid value for 'kind'")]
    [InlineData("needs: { field: dedline }", "'dedline' is not a valid value for 'field'; did you mean 'deadline'?")]
    [InlineData("needs: { caveat: { field: court } }", "'court' is not a valid value for 'field'")]
    public void A_word_of_another_sort_of_mark_is_refused(string rule, string message) => Assert.Contains(
        ContentBuild.Create(Project("", rule)).Diagnostics, diagnostic => diagnostic.Path == Compilation.PolicyPath && diagnostic.Message.StartsWith(message, StringComparison.Ordinal));

    private static bool IsBroken(string keys, string rule)
    {
        var compilation = new Compilation(Project(keys, rule));
        Assert.DoesNotContain(compilation.Build.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
        _ = compilation.Article;
        return compilation.Diagnostics.Any(diagnostic => diagnostic.Rule == PolicyRules.Rule && diagnostic.Message.Contains("'keep'", StringComparison.Ordinal));
    }

    private static ContentProject Project(string keys, string rule) => ContentProject.Create(
    [
        new ContentFile("content/quoin.model.yaml", Model),
        new ContentFile(Compilation.LibraryPath, Library),
        new ContentFile(Compilation.PolicyPath, $"quoin-policy: 1\nrules:\n  rule: {{ {rule} }}\n"),
        new ContentFile(Compilation.SourcePath, Source),
        new ContentFile(Compilation.AnnotationPath, $$"""
            {{Compilation.Head}}
            evidence:
              act: { kind: statute, quote: "The Records Act says so" }
            caveats:
              small: { kind: exception, act: Records Act, quote: "A small firm need not", applies-to: [see] }
              costs: { kind: risk, quote: "It may cost you", applies-to: [see] }
            claims:
              keep: { kind: obligation, certainty: established, quote: "Records must be kept"{{keys}} }
              see: { kind: right, certainty: established, quote: "Files may be seen", evidence: [act] }

            """),
    ]);
}
