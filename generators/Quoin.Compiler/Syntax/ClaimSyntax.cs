using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Syntax;

/// <summary>A claim as annotated.</summary>
internal readonly record struct ClaimSyntax(MarkSyntax Mark)
{
    /// <summary>The word of its kind.</summary>
    public Word? KindWord => Mark.Fields.Word(ClaimFields.Kind)?.Word;

    /// <summary>What its kind is among those of the format; 0 if none.</summary>
    public ClaimKind Kind => (ClaimKind)(KindWord?.Sense ?? 0);

    /// <summary>The certainty; null if claims of its kind have none.</summary>
    public WordSyntax? Certainty => Mark.Fields.Word(ClaimFields.Certainty);

    /// <summary>Why the certainty is right despite a hedge or weak evidence; null if not given.</summary>
    public string? CertaintyBecause => Mark.Fields.Text(ClaimFields.CertaintyBecause)?.Value;

    /// <summary>The ids of the evidence that it cites.</summary>
    public EquatableArray<Located<string>> Evidence => Mark.Fields.Ids(ClaimFields.Evidence);

    /// <summary>The ids of the caveats that it lists.</summary>
    public EquatableArray<Located<string>> Caveats => Mark.Fields.Ids(ClaimFields.Caveats);

    /// <summary>The ids that it had earlier.</summary>
    public EquatableArray<Located<string>> Formerly => Mark.Fields.Ids(ClaimFields.Formerly);
}
