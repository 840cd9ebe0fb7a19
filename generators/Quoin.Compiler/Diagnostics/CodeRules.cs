namespace Quoin.Compiler.Diagnostics;

/// <summary>
/// The rules of C# that uses content, and what content says to such C#. QUO50xx is what analyzers watch, QUO51xx how marks
/// stand. <c>docs/diagnostics.md</c> has a section for each.
/// </summary>
internal static class CodeRules
{
    /// <summary>A text taken and its caveats left.</summary>
    public static readonly Rule CaveatsDiscarded = new("QUO5001", "Caveats thrown away",
        "The caveats of this {0} are thrown away; show them with it, or take it with 'WithoutCaveats' and say why they may be left out");

    /// <summary>A reason that gives none.</summary>
    public static readonly Rule ReasonWithoutReason = new("QUO5002", "No reason to leave caveats out",
        "{0}; say in a constant text why the caveats may be left out here, for whoever reviews the code",
        RuleSeverity.Warning);

    /// <summary>A text of the content, written once more by hand.</summary>
    public static readonly Rule ClaimRepeated = new("QUO5003", "Claim repeated as a literal",
        "This text repeats {0} of the claim '{1}' and will go stale when that changes; use {2}",
        RuleSeverity.Warning);

    /// <summary>An id that nothing has.</summary>
    public static readonly Rule IdNotFound = new("QUO5004", "Id that does not exist",
        "There is no {0} '{1}' in {2}{3}");

    /// <summary>What is not ready to be shown.</summary>
    public static readonly Rule DraftUsed = new("QUO5005", "Draft used in a release",
        "'{0}' is a draft; finish it and take its 'status: draft' away, or leave it out of what is released",
        RuleSeverity.Warning);

    /// <summary>A switch that passes claims over.</summary>
    public static readonly Rule SwitchIncomplete = new("QUO5006", "Switch forgets claims",
        "This switch over the claims of '{0}' forgets {1}; give each claim a case, or add a default that is right for all",
        RuleSeverity.Warning);

    /// <summary>What was retracted.</summary>
    public static readonly Rule Retracted = new("QUO5101", "Retracted",
        "The {0} '{1}' was retracted{2}: {3}; {4}");

    /// <summary>What another took the place of.</summary>
    public static readonly Rule Superseded = new("QUO5102", "Superseded",
        "The {0} '{1}' was superseded{2}{3}; {4}",
        RuleSeverity.Warning);

    /// <summary>What has another name now.</summary>
    public static readonly Rule Renamed = new("QUO5103", "Renamed",
        "The claim '{0}' is '{1}' now; use '{2}'",
        RuleSeverity.Warning);

    /// <summary>What stands on nothing any more.</summary>
    public static readonly Rule EvidenceRetracted = new("QUO5104", "Rests on retracted evidence",
        "All evidence of the claim '{0}' was retracted, {1}; take the claim out until it is mended",
        RuleSeverity.Warning);

    /// <summary>The rules that analyzers watch.</summary>
    public static IReadOnlyList<Rule> Analyzed { get; } =
        [CaveatsDiscarded, ReasonWithoutReason, ClaimRepeated, IdNotFound, DraftUsed, SwitchIncomplete];

    /// <summary>The rules that marks carry as <c>[Obsolete]</c>, which the C# compiler reports.</summary>
    public static IReadOnlyList<Rule> Standing { get; } = [Retracted, Superseded, Renamed, EvidenceRetracted];

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Analyzed, .. Standing];
}
