using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Pipeline;

/// <summary>What is wrong with an article.</summary>
/// <param name="Diagnostics">The diagnostics, without what the project wants of coverage.</param>
/// <param name="Coverage">Its coverage; null where errors make it mean nothing.</param>
internal sealed record DiagnosedArticle(EquatableArray<ContentDiagnostic> Diagnostics, CoverageRecord? Coverage);
