using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>What compiling an article gives.</summary>
/// <param name="Article">The article. Where there are errors it is partial, and serves the editor alone; null where not even that can be made.</param>
/// <param name="Header">What other articles may know of it; null where there is no article.</param>
/// <param name="Missing">The quotes that are not in the source; another source of the build may hold them.</param>
/// <param name="Diagnostics">All that is wrong, each once: first in the annotation, then in the source, in the order of the files.</param>
/// <param name="Coverage">How much of the source is accounted for; null where errors make it mean nothing.</param>
internal sealed record CompileResult(
    ArticleModel? Article,
    ArticleHeader? Header,
    EquatableArray<MissingQuote> Missing,
    EquatableArray<ContentDiagnostic> Diagnostics,
    CoverageRecord? Coverage = null);
