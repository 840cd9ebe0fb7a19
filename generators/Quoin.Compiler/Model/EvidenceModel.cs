using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A piece of evidence.</summary>
internal readonly record struct EvidenceModel(MarkModel Mark)
{
    /// <summary>The word of its kind.</summary>
    public Word? KindWord => Mark.Fields.Word(EvidenceFields.Kind);

    /// <summary>What its kind is among those of the format; 0 if none.</summary>
    public EvidenceKind Kind => (EvidenceKind)Mark.Fields.Number(EvidenceFields.Kind);

    /// <summary>Whether it is still valid.</summary>
    public StandingModel Standing => Mark.Fields[EvidenceFields.Standing] as StandingModel ?? StandingModel.Active;
}
