using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Syntax;

/// <summary>A claim as annotated.</summary>
/// <param name="Mark">The mark.</param>
internal readonly record struct ClaimSyntax(MarkSyntax Mark)
{
    /// <summary>What it is about.</summary>
    public ClaimKind Kind => (ClaimKind)(Mark.Fields.Word(ClaimFields.Kind)?.Number ?? 0);

    /// <summary>How sure the source's words are.</summary>
    public WordSyntax Certainty => Mark.Fields.Word(ClaimFields.Certainty)!;

    /// <summary>Why the certainty is right despite a hedge or weak evidence; null where not given.</summary>
    public string? CertaintyBecause => Mark.Fields.Text(ClaimFields.CertaintyBecause)?.Value;

    /// <summary>Ids of evidence.</summary>
    public EquatableArray<Located<string>> Evidence => Mark.Fields.Ids(ClaimFields.Evidence);

    /// <summary>Ids of caveats.</summary>
    public EquatableArray<Located<string>> Caveats => Mark.Fields.Ids(ClaimFields.Caveats);

    /// <summary>Earlier ids.</summary>
    public EquatableArray<Located<string>> Formerly => Mark.Fields.Ids(ClaimFields.Formerly);
}
