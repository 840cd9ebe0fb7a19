namespace Quoin.Fuzzing;

/// <summary>The intended meaning of an annotation. Nothing here was computed by the compiler.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Language">The article's language.</param>
/// <param name="SourcePath">The path of the source, as written.</param>
/// <param name="Title">The title.</param>
/// <param name="Prose">The source.</param>
internal sealed record ContentPlan(string Id, string Language, string SourcePath, TextsPlan Title, Prose Prose)
{
    public List<TextsPlan> Authors { get; } = [];

    public string? Published { get; set; }

    public string? Updated { get; set; }

    public ReviewPlan? Review { get; set; }

    public List<string> Jurisdictions { get; set; } = [];

    public List<string> Markets { get; set; } = [];

    public List<SectionPlan> Sections { get; init; } = [];

    public List<TermPlan> Terms { get; } = [];

    public List<EvidencePlan> Evidence { get; } = [];

    public List<CaveatPlan> Caveats { get; } = [];

    public List<ClaimPlan> Claims { get; } = [];

    public List<QuotePlan> Asides { get; } = [];
}

/// <summary>Texts by language, as written.</summary>
internal sealed record TextsPlan(IReadOnlyList<(string Language, string Text)> Values);

/// <summary>A quote, or a part of one with an omission.</summary>
internal sealed record QuotePlan(Sentence Sentence, int Offset, int Length, MatchTier Tier)
{
    /// <summary>The words, as a reader sees them.</summary>
    public string Text => Sentence.Text.Substring(Offset, Length).Replace('\n', ' ');
}

/// <summary>What all marks have.</summary>
internal sealed record MarkPlan(string Id, string? Language, IReadOnlyList<QuotePlan> Quotes);

/// <param name="Mark">The mark.</param>
/// <param name="HasHeading">Whether it has a heading.</param>
/// <param name="Place">Its index in the order of the source.</param>
internal sealed record SectionPlan(MarkPlan Mark, bool HasHeading, int Place);

internal sealed record TermPlan(MarkPlan Mark, TextsPlan Label);

/// <param name="Status">The word.</param>
/// <param name="SupersededBy">The id of the replacement.</param>
/// <param name="Because">The reason.</param>
/// <param name="On">The day.</param>
internal sealed record StandingPlan(Status Status, string? SupersededBy, TextsPlan? Because, DateOnly? On);

/// <param name="By">Who reviewed.</param>
/// <param name="On">The day of the review.</param>
/// <param name="Due">The day of the next one.</param>
internal sealed record ReviewPlan(TextsPlan? By, string? On, string? Due);

/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
internal sealed record PeriodPlan(string? From, string? Until);

internal sealed record EvidencePlan(MarkPlan Mark, EvidenceKind Kind, StandingPlan Standing)
{
    public TextsPlan? By { get; set; }

    public string? Country { get; set; }

    public TextsPlan? Population { get; set; }

    public int? SampleSize { get; set; }

    public string? Published { get; set; }

    public TextsPlan? Intervention { get; set; }

    public int? Administrations { get; set; }

    public Iso8601Duration? FollowUp { get; set; }

    public List<(TextsPlan Measure, TextsPlan Result)> Outcomes { get; } = [];

    public string? Url { get; set; }

    public string? Doi { get; set; }

    public string? Citation { get; set; }

    public ReviewPlan? Review { get; set; }
}

/// <param name="Mark">The mark.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Statement">The statement as written; null if there is none.</param>
/// <param name="AppliesTo">Whether it limits a claim in addition to those that name it.</param>
internal sealed record CaveatPlan(MarkPlan Mark, CaveatKind Kind, TextsPlan? Statement, Func<ClaimPlan, bool> AppliesTo)
{
    public PeriodPlan? Valid { get; init; }
}

internal sealed record ClaimPlan(MarkPlan Mark, ClaimKind Kind, Certainty Certainty, TextsPlan? Statement, StandingPlan Standing)
{
    public IReadOnlyList<string> Evidence { get; init; } = [];

    public IReadOnlyList<string> Caveats { get; init; } = [];

    public IReadOnlyList<string> About { get; init; } = [];

    public IReadOnlyList<string> Formerly { get; init; } = [];

    public PeriodPlan? Valid { get; init; }

    public ReviewPlan? Review { get; init; }
}
