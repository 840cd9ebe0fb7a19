using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.JsonSchema;

namespace Quoin.Schema.Tests;

/// <summary>The schema of annotations with a model.</summary>
public sealed class OwnModelSchemaTests() : DifferentialTests(
    SchemaFile.OfAnnotations(OwnModel.Format),
    static text => ArticleCompiler.ParseWithTree("content/salt.quoin.yaml", FileText.From(text), Limits.Default, OwnModel.Format, CancellationToken.None).Result.Diagnostics);
