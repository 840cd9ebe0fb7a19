using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Schema.Tests;

/// <summary>The schema of models. What models name of each other is not compared: a schema sees one file.</summary>
public sealed class ModelSchemaTests() : DifferentialTests(
    "quoin.model.schema.json",
    static text => ModelCompiler.Parse("content/quoin.model.yaml", FileText.From(text), Limits.Default, isFile: true, CancellationToken.None).Diagnostics)
{
    [NodeFact]
    public async Task The_pack_without_words_is_alone() => await AssertAgreement(
    [
        new("none beside another pack", "quoin-model: 1\nmodel: [none, law]\n", IsRight: false),
        new("none in a list", "quoin-model: 1\nmodel: [none]\n", IsRight: true),
        new("two packs", "quoin-model: 1\nmodel: [finance, law]\n", IsRight: true),
    ]);
}
