namespace Quoin.Compiler;

/// <summary>The words that a key takes. A word's place is its number in compiled content, so words keep their order.</summary>
/// <param name="Name">What the words are, for a message and for the schema.</param>
/// <param name="Words">The words in kebab case, in the order of the runtime's enum of the same name.</param>
public sealed record Vocabulary(string Name, EquatableArray<string> Words)
{
    /// <summary>What a claim is about.</summary>
    public static readonly Vocabulary ClaimKind = new(nameof(ClaimKind),
        ["background", "definition", "efficacy", "mechanism", "outlook", "recommendation", "safety"]);

    /// <summary>How sure the source's words are, from the least to the most.</summary>
    public static readonly Vocabulary Certainty = new(nameof(Certainty),
        ["unknown", "possible", "suggested", "supported", "established"]);

    /// <summary>In which way a caveat limits.</summary>
    public static readonly Vocabulary CaveatKind = new(nameof(CaveatKind),
        ["limitation", "precondition", "risk", "scope", "uncertainty"]);

    /// <summary>What kind of support a piece of evidence is.</summary>
    public static readonly Vocabulary EvidenceKind = new(nameof(EvidenceKind),
    [
        "case-control", "case-series", "clinical-trial", "cohort", "expert-statement", "guideline", "law", "meta-analysis",
        "official-data", "preclinical", "randomized-controlled-trial", "review", "survey", "systematic-review", "unspecified-research",
    ]);

    /// <summary>Whether a claim or a piece of evidence still stands.</summary>
    public static readonly Vocabulary Status = new(nameof(Status),
        ["active", "draft", "retracted", "superseded"]);

    /// <summary>Every vocabulary.</summary>
    public static IReadOnlyList<Vocabulary> All { get; } = [ClaimKind, Certainty, CaveatKind, EvidenceKind, Status];

    /// <summary>The number of a word, or -1.</summary>
    public int IndexOf(string word)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (Words[i] == word)
            {
                return i;
            }
        }

        return -1;
    }
}
