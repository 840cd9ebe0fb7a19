using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Baselines;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The result of compiling an article.</summary>
/// <param name="Article">The article. If there are errors it is partial and only for editors; null if it cannot be compiled at all.</param>
/// <param name="Header">What other articles may depend on; null if there is no article.</param>
/// <param name="Missing">The quotes that are not in the source; another source of the build may contain them.</param>
/// <param name="Diagnostics">All diagnostics, without duplicates: those in the annotation, followed by those in the source, in file order.</param>
/// <param name="Claims">The claims, for comparison with those of other articles; null if there are errors.</param>
/// <param name="Coverage">How many sentences are accounted for; null if errors make that meaningless.</param>
internal sealed record CompileResult(
    ArticleModel? Article,
    ArticleHeader? Header,
    EquatableArray<MissingQuote> Missing,
    EquatableArray<ContentDiagnostic> Diagnostics,
    ArticleClaims? Claims = null,
    CoverageRecord? Coverage = null)
{
    /// <summary>What it promises; null if there are errors, or it is not compared with a baseline.</summary>
    public ArticlePromises? Promises { get; init; }

    /// <summary>What it uses of the model; null without one.</summary>
    public ModelUse? ModelUse { get; init; }

    /// <summary>What articles may cite; null for an article.</summary>
    public LibraryExport? Library { get; init; }

    /// <summary>The evidence, for comparison with that of others; null if there is none to compare, and if there are errors.</summary>
    public EvidenceDefinitions? Evidence { get; init; }

    /// <summary>Where a library's caveats say which claims they limit; null if none does, if there are errors, and for an article.</summary>
    public HouseSelectors? House { get; init; }
}
