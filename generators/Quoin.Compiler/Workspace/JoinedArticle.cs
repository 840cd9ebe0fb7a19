using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>An annotation with everything that it is compiled with.</summary>
/// <param name="Annotation">The annotation.</param>
/// <param name="Source">Its own source.</param>
/// <param name="Policies">The policies that apply to it.</param>
internal sealed record JoinedArticle(Annotation Annotation, SourceReference Source, EquatableArray<Policy> Policies)
{
    /// <summary>The sources of a library, in the order in which it names them; empty for an article.</summary>
    public EquatableArray<NamedSource> Sources { get; init; } = [];

    /// <summary>What it cites of libraries, and nothing else of them.</summary>
    public ReferencesModel References { get; init; } = ReferencesModel.None;

    /// <summary>Whether it is compared with a baseline, so that what it promises is written down.</summary>
    public bool IsCompared { get; init; }
}
