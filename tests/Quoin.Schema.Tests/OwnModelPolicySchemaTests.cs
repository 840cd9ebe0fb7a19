using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.JsonSchema;

namespace Quoin.Schema.Tests;

/// <summary>The schema of policies with a model.</summary>
public sealed class OwnModelPolicySchemaTests() : DifferentialTests(
    SchemaFile.OfPolicies(OwnModel.Format),
    static text => PolicyCompiler.Parse("content/quoin.policy.yaml", FileText.From(text), Limits.Default, OwnModel.Format, CancellationToken.None).Diagnostics);
