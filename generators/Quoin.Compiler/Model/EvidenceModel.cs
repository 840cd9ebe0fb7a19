using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A piece of evidence.</summary>
/// <param name="Mark">The mark.</param>
internal readonly record struct EvidenceModel(MarkModel Mark)
{
    /// <summary>What kind of support it is.</summary>
    public EvidenceKind Kind => (EvidenceKind)Mark.Fields.Number(EvidenceFields.Kind);

    /// <summary>Whether it is still valid.</summary>
    public StandingModel Standing => Mark.Fields[EvidenceFields.Standing] as StandingModel ?? StandingModel.Active;
}
