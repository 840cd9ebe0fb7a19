using Quoin.Compiler.Format;

namespace Quoin.Compiler.Checks;

/// <summary>
/// How sure a claim may be at most that rests on one kind of evidence. Inspired by the Oxford CEBM 2011 levels of
/// evidence and by GRADE; the reference page has the same table, with the reasons.
/// </summary>
internal static class EvidenceStrength
{
    private static readonly (string Certainty, string[] Kinds)[] Table =
    [
        ("established", ["guideline", "law", "meta-analysis", "official-data", "systematic-review"]),
        ("supported", ["clinical-trial", "randomized-controlled-trial", "survey"]),
        ("suggested", ["case-control", "cohort", "expert-statement", "review", "unspecified-research"]),
        ("possible", ["case-series", "preclinical"]),
    ];

    private static readonly int[] ByKind = Index();

    /// <summary>The place in <see cref="Vocabulary.Certainty"/> of what a kind of evidence bears at most.</summary>
    /// <param name="kind">The place of the kind in <see cref="Vocabulary.EvidenceKind"/>.</param>
    public static int Of(int kind) => ByKind[kind];

    private static int[] Index()
    {
        // A kind that the table does not have bears anything: what is not known is not judged.
        var byKind = Vocabulary.EvidenceKind.Words.Select(_ => Vocabulary.Certainty.Words.Count - 1).ToArray();
        foreach (var (certainty, kinds) in Table)
        {
            foreach (var kind in kinds)
            {
                byKind[Vocabulary.EvidenceKind.IndexOf(kind)] = Vocabulary.Certainty.IndexOf(certainty);
            }
        }

        return byKind;
    }
}
