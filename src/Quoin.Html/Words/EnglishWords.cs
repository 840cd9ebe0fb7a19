namespace Quoin.Html.Words;

/// <summary>English.</summary>
internal static class EnglishWords
{
    public static InterfaceWords Create() => new()
    {
        Language = "en",
        Certainty = "Certainty",
        Caveats = "Caveats",
        Evidence = "Evidence",
        Contents = "Contents",
        Footnotes = "Footnotes",
        Claims = "Claims",
        Code = "Code",
        Done = "Done",
        ToDo = "To do",
        Notes = "Notes on the claims above",
        Note = "Note {0}",
        BackFromNote = "{0}: back to the text",
        Footnote = "Footnote {0}",
        BackFromFootnote = "Back to the reference to footnote {0}",
        Table = "Table {0}",
        LinkToSection = "Link to the section “{0}”",
        From = "From: {0}",
        Draft = "Draft",
        Retracted = "Retracted",
        Superseded = "Superseded",
        StatusOn = "{0} on {1}",
        ReplacedBy = "Replaced by note {0}",
        NotValidOn = "Not valid on {0}",
        ValidFrom = "Valid from {0}",
        ValidUntil = "Valid until {0}",
        Population = "Studied",
        SampleSize = "Sample size",
        Intervention = "Intervention",
        Administrations = "times administered: {0}",
        FollowUp = "Follow-up",
        Outcomes = "Outcomes",
        Published = "Published",
        Attribution = "By",
        Link = "Link",
        Quote = "In the text",
        Units = [["year", "years"], ["month", "months"], ["week", "weeks"], ["day", "days"], ["hour", "hours"], ["minute", "minutes"], ["second", "seconds"]],
        Plural = static number => number == 1 ? 0 : 1,
        Certainties = new Dictionary<Certainty, string>
        {
            [Quoin.Certainty.Unknown] = "not known",
            [Quoin.Certainty.Possible] = "possible",
            [Quoin.Certainty.Suggested] = "suggested",
            [Quoin.Certainty.Supported] = "supported by research",
            [Quoin.Certainty.Established] = "stated as a fact",
        },
        CaveatKinds = new Dictionary<CaveatKind, string>
        {
            [CaveatKind.Limitation] = "Limitation",
            [CaveatKind.Precondition] = "Precondition",
            [CaveatKind.Risk] = "Risk",
            [CaveatKind.Scope] = "Scope",
            [CaveatKind.Uncertainty] = "Uncertainty",
        },
        ClaimKinds = new Dictionary<ClaimKind, string>
        {
            [ClaimKind.Background] = "Background",
            [ClaimKind.Definition] = "Definition",
            [ClaimKind.Efficacy] = "Efficacy",
            [ClaimKind.Mechanism] = "Mechanism",
            [ClaimKind.Outlook] = "Outlook",
            [ClaimKind.Recommendation] = "Recommendation",
            [ClaimKind.Safety] = "Safety",
        },
        EvidenceKinds = new Dictionary<EvidenceKind, string>
        {
            [EvidenceKind.CaseControl] = "Case-control study",
            [EvidenceKind.CaseSeries] = "Case series",
            [EvidenceKind.ClinicalTrial] = "Clinical trial",
            [EvidenceKind.Cohort] = "Cohort study",
            [EvidenceKind.ExpertStatement] = "Expert statement",
            [EvidenceKind.Guideline] = "Guideline",
            [EvidenceKind.Law] = "Law",
            [EvidenceKind.MetaAnalysis] = "Meta-analysis",
            [EvidenceKind.OfficialData] = "Official data",
            [EvidenceKind.Preclinical] = "Preclinical research",
            [EvidenceKind.RandomizedControlledTrial] = "Randomized controlled trial",
            [EvidenceKind.Review] = "Review",
            [EvidenceKind.Survey] = "Survey",
            [EvidenceKind.SystematicReview] = "Systematic review",
            [EvidenceKind.UnspecifiedResearch] = "Research",
        },
        Alerts = new Dictionary<string, string>
        {
            ["note"] = "Note",
            ["tip"] = "Tip",
            ["important"] = "Important",
            ["warning"] = "Warning",
            ["caution"] = "Caution",
        },
    };
}
