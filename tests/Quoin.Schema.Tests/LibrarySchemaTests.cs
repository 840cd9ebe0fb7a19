using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;

namespace Quoin.Schema.Tests;

/// <summary>The schema of annotations, asked about libraries.</summary>
public sealed class LibrarySchemaTests() : DifferentialTests(
    "quoin.schema.json", static text => ArticleCompiler.Parse("content/trials.quoin.yaml", text).Diagnostics, ArticleFormat.Library);
