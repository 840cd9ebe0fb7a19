using Quoin.Compiler.Workspace;

namespace Quoin.Schema.Tests;

public sealed class PolicySchemaTests() : DifferentialTests(
    "quoin.policy.schema.json", static text => PolicyCompiler.Parse("content/quoin.policy.yaml", text).Diagnostics);
