using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>
/// The maximum certainty of a claim that rests on one kind of evidence. Inspired by the Oxford CEBM 2011 levels of
/// evidence and by GRADE; the reference page has the same table, with the reasons.
/// </summary>
internal static class EvidenceStrength
{
    /// <summary>
    /// The maximum certainty that a piece of evidence supports: what the model says of its kind, or else of the kind of the format that it is. Packs say it in
    /// words of the format, which the levels of a model may lack.
    /// </summary>
    public static CertaintyLimit Of(EvidenceModel evidence, AnnotationFormat format) =>
        evidence.KindWord?.Declaration is not KindDeclaration { Bears: { Length: > 0 } bears } ? CertaintyLimit.Of(Of(evidence.Kind))
        : format.Certainty.Find(bears) is { } level ? CertaintyLimit.Of(level)
        : CertaintyLimit.Of((Certainty?)Vocabulary.Certainty.NumberOf(bears) ?? Of(evidence.Kind));

    /// <summary>The maximum certainty that a kind of evidence supports. Kinds that are not rated support any certainty.</summary>
    public static Certainty Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.ClinicalTrial or EvidenceKind.RandomizedControlledTrial or EvidenceKind.Survey => Certainty.Supported,
        EvidenceKind.CaseControl or EvidenceKind.Cohort or EvidenceKind.ExpertStatement or EvidenceKind.Review or EvidenceKind.UnspecifiedResearch => Certainty.Suggested,
        EvidenceKind.CaseSeries or EvidenceKind.Preclinical => Certainty.Possible,
        _ => Certainty.Established,
    };
}
