using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>What is wrong with an article.</summary>
/// <param name="Diagnostics">The diagnostics, before what the project requires of coverage.</param>
/// <param name="Coverage">Its coverage; null where errors make it meaningless.</param>
internal sealed record DiagnosedArticle(EquatableArray<ContentDiagnostic> Diagnostics, CoverageRecord? Coverage);
