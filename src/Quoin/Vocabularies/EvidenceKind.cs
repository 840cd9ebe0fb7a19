#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>What kind of support the source offers; <c>kind:</c> of a piece of evidence in an annotation.</summary>
public enum EvidenceKind
{
    /// <summary>A study that compares people who have an outcome with people who have not.</summary>
    [Word("A study that compares people who have an outcome with people who have not.")]
    CaseControl = 1,

    /// <summary>A report on a few cases, without a comparison.</summary>
    [Word("A report on a few cases, without a comparison.")]
    CaseSeries = 2,

    /// <summary>An intervention tried on people; the text does not say that allocation was random.</summary>
    [Word("An intervention tried on people; the text does not say that allocation was random.")]
    ClinicalTrial = 3,

    /// <summary>A group followed over time.</summary>
    [Word("A group followed over time.")]
    Cohort = 4,

    /// <summary>What an expert or a body of experts states.</summary>
    [Word("What an expert or a body of experts states.")]
    ExpertStatement = 5,

    /// <summary>A recommendation issued by a body that is responsible for it.</summary>
    [Word("A recommendation issued by a body that is responsible for it.")]
    Guideline = 6,

    /// <summary>The law: a statute, a regulation, a decision of a court.</summary>
    [Word("The law: a statute, a regulation, a decision of a court.")]
    Law = 7,

    /// <summary>Results of several studies, pooled.</summary>
    [Word("Results of several studies, pooled.")]
    MetaAnalysis = 8,

    /// <summary>Numbers published by an authority, or filed with one.</summary>
    [Word("Numbers published by an authority, or filed with one.")]
    OfficialData = 9,

    /// <summary>Work on cells, tissue or animals.</summary>
    [Word("Work on cells, tissue or animals.")]
    Preclinical = 10,

    /// <summary>A trial with random allocation.</summary>
    [Word("A trial with random allocation.")]
    RandomizedControlledTrial = 11,

    /// <summary>A survey of the literature.</summary>
    [Word("A survey of the literature.")]
    Review = 12,

    /// <summary>Answers gathered from many people.</summary>
    [Word("Answers gathered from many people.")]
    Survey = 13,

    /// <summary>A survey of the literature by a stated method.</summary>
    [Word("A survey of the literature by a stated method.")]
    SystematicReview = 14,

    /// <summary>The text says that research shows it, and not which.</summary>
    [Word("The text says that research shows it, and not which.")]
    UnspecifiedResearch = 15,
}
