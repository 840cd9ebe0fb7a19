namespace Quoin;

/// <summary>What kind of support the source offers; <c>kind:</c> of a piece of evidence in an annotation.</summary>
public enum EvidenceKind
{
    /// <summary>A study that compares people who have an outcome with people who have not.</summary>
    CaseControl = 1,

    /// <summary>A report on a few cases, without a comparison.</summary>
    CaseSeries = 2,

    /// <summary>An intervention tried on people; the text does not say that allocation was random.</summary>
    ClinicalTrial = 3,

    /// <summary>A group followed over time.</summary>
    Cohort = 4,

    /// <summary>What an expert or a body of experts states.</summary>
    ExpertStatement = 5,

    /// <summary>A recommendation issued by a body that is responsible for it.</summary>
    Guideline = 6,

    /// <summary>The law: a statute, a regulation, a decision of a court.</summary>
    Law = 7,

    /// <summary>Results of several studies, pooled.</summary>
    MetaAnalysis = 8,

    /// <summary>Numbers published by an authority, or filed with one.</summary>
    OfficialData = 9,

    /// <summary>Work on cells, tissue or animals.</summary>
    Preclinical = 10,

    /// <summary>A trial with random allocation.</summary>
    RandomizedControlledTrial = 11,

    /// <summary>A survey of the literature.</summary>
    Review = 12,

    /// <summary>Answers gathered from many people.</summary>
    Survey = 13,

    /// <summary>A survey of the literature by a stated method.</summary>
    SystematicReview = 14,

    /// <summary>The text says that research shows it, and not which.</summary>
    UnspecifiedResearch = 15,
}
