using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.JsonSchema;

namespace Quoin.Schema.Tests;

/// <summary>Policies in a build with a model: their schema has its words and keys.</summary>
public sealed class ModeledPolicySchemaTests() : DifferentialTests(
    SchemaFile.OfPolicies(Format),
    static text => PolicyCompiler.Parse("content/quoin.policy.yaml", FileText.From(text), Limits.Default, Format, CancellationToken.None).Diagnostics)
{
    private const string Model = """
        quoin-model: 1
        model: none
        claim-kinds:
          obligation: { description: What someone must do., is: recommendation, fields: { deadline: { type: date, required: true, description: The last day. } } }
          right: { description: What someone may do., certainty: false }
        caveat-kinds:
          exemption: { description: Whom it does not concern., fields: { limit: { type: text, description: How far it goes. } } }
        evidence-kinds:
          statute: { description: A law., is: law }
        levels:
          arguable: { is: possible, description: Some say so. }
          settled: { is: established, description: All say so. }
        fields:
          claims: { pinpoint: { type: text, description: Where it is said. } }
          evidence: { court: { type: text, description: The court. } }

        """;

    private static AnnotationFormat Format { get; } = ContentBuild.Create(ContentProject.Create([new ContentFile("content/quoin.model.yaml", Model)])).Format;

    [Fact]
    public void The_schema_has_the_words_and_the_keys_of_the_model()
    {
        var schema = SchemaFile.OfPolicies(Format).Text;

        Assert.All(["obligation", "exemption", "statute", "arguable", "deadline", "limit", "pinpoint", "court"], word => Assert.Contains($"\"{word}\"", schema, StringComparison.Ordinal));
        Assert.DoesNotContain("\"efficacy\"", schema, StringComparison.Ordinal);
    }
}
