using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The diagnostics of an article.</summary>
/// <param name="Diagnostics">The diagnostics, before coverage settings are applied.</param>
/// <param name="Coverage">Its coverage; null if errors make it meaningless.</param>
internal sealed record DiagnosedArticle(EquatableArray<ContentDiagnostic> Diagnostics, CoverageRecord? Coverage);
