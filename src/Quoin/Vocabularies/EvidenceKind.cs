#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>Specifies what kind of support the source offers; <c>kind</c> of a piece of evidence in an annotation.</summary>
public enum EvidenceKind
{
    /// <summary>A kind that a model declares and that is none of these; <c>KindName</c> has its word.</summary>
    Other = 0,

    /// <summary>A study that compares people who have an outcome with people who do not.</summary>
    [Word("A study that compares people who have an outcome with people who do not.")]
    CaseControl = 1,

    /// <summary>A report on a few cases, without a comparison.</summary>
    [Word("A report on a few cases, without a comparison.")]
    CaseSeries = 2,

    /// <summary>A trial of an intervention in people; the text does not say that allocation was random.</summary>
    [Word("A trial of an intervention in people; the text does not say that allocation was random.")]
    ClinicalTrial = 3,

    /// <summary>A study that follows a group over time.</summary>
    [Word("A study that follows a group over time.")]
    Cohort = 4,

    /// <summary>A statement by an expert or a group of experts.</summary>
    [Word("A statement by an expert or a group of experts.")]
    ExpertStatement = 5,

    /// <summary>A recommendation issued by a responsible body.</summary>
    [Word("A recommendation issued by a responsible body.")]
    Guideline = 6,

    /// <summary>A statute, a regulation or a court decision.</summary>
    [Word("A statute, a regulation or a court decision.")]
    Law = 7,

    /// <summary>The pooled results of several studies.</summary>
    [Word("The pooled results of several studies.")]
    MetaAnalysis = 8,

    /// <summary>Figures published by an authority, or filed with one.</summary>
    [Word("Figures published by an authority, or filed with one.")]
    OfficialData = 9,

    /// <summary>Research on cells, tissue or animals.</summary>
    [Word("Research on cells, tissue or animals.")]
    Preclinical = 10,

    /// <summary>A trial with random allocation.</summary>
    [Word("A trial with random allocation.")]
    RandomizedControlledTrial = 11,

    /// <summary>A review of the literature.</summary>
    [Word("A review of the literature.")]
    Review = 12,

    /// <summary>Answers collected from many people.</summary>
    [Word("Answers collected from many people.")]
    Survey = 13,

    /// <summary>A review of the literature by a stated method.</summary>
    [Word("A review of the literature by a stated method.")]
    SystematicReview = 14,

    /// <summary>The text says that research shows it, but not which research.</summary>
    [Word("The text says that research shows it, but not which research.")]
    UnspecifiedResearch = 15,
}
