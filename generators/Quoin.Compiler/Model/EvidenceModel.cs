using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A piece of evidence.</summary>
internal readonly record struct EvidenceModel(MarkModel Mark)
{
    public EvidenceKind Kind => (EvidenceKind)Mark.Fields.Number(EvidenceFields.Kind);

    /// <summary>Whether it is still valid.</summary>
    public StandingModel Standing => Mark.Fields[EvidenceFields.Standing] as StandingModel ?? StandingModel.Active;
}
