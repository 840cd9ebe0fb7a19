namespace Quoin;

/// <summary>What kind of support the source offers; <c>kind:</c> of a piece of evidence in an annotation.</summary>
public enum EvidenceKind
{
    /// <summary>A study that compares people who have an outcome with people who have not.</summary>
    CaseControl,

    /// <summary>A report on a few cases, without a comparison.</summary>
    CaseSeries,

    /// <summary>An intervention tried on people; the text does not say that allocation was random.</summary>
    ClinicalTrial,

    /// <summary>A group followed over time.</summary>
    Cohort,

    /// <summary>What an expert or a body of experts states.</summary>
    ExpertStatement,

    /// <summary>A recommendation issued by a body that is responsible for it.</summary>
    Guideline,

    /// <summary>The law: a statute, a regulation, a decision of a court.</summary>
    Law,

    /// <summary>Results of several studies, pooled.</summary>
    MetaAnalysis,

    /// <summary>Numbers published by an authority, or filed with one.</summary>
    OfficialData,

    /// <summary>Work on cells, tissue or animals.</summary>
    Preclinical,

    /// <summary>A trial with random allocation.</summary>
    RandomizedControlledTrial,

    /// <summary>A survey of the literature.</summary>
    Review,

    /// <summary>Answers gathered from many people.</summary>
    Survey,

    /// <summary>A survey of the literature by a stated method.</summary>
    SystematicReview,

    /// <summary>The text says that research shows it, and not which.</summary>
    UnspecifiedResearch,
}
