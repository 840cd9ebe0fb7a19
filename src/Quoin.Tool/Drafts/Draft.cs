using AllowedCertainty = Quoin.Definitions.Certainty;

namespace Quoin.Tool.Drafts;

/// <summary>What an annotation of a source begins with.</summary>
/// <param name="Id">The id of the article.</param>
/// <param name="Title">The title.</param>
/// <param name="Language">The language; null if a person must say it.</param>
/// <param name="Source">The path of the source, relative to the annotation.</param>
internal sealed record DraftHead(string Id, string Title, string? Language, string Source)
{
    /// <summary>Where the title is from, if that is a guess; otherwise null.</summary>
    public string? TitleRemark { get; init; }
}

/// <summary>The marks that a source, or a part of it, needs. Each list is in the order of the source.</summary>
internal sealed class Draft
{
    public List<DraftSection> Sections { get; } = [];

    public List<DraftEvidence> Evidence { get; } = [];

    public List<DraftCaveat> Caveats { get; } = [];

    public List<DraftClaim> Claims { get; } = [];

    public List<DraftAside> Asides { get; } = [];

    /// <summary>What an annotation cannot quote, for a comment: "line 3 has U+202E".</summary>
    public List<string> Unquoted { get; } = [];

    public bool IsEmpty => Evidence.Count + Caveats.Count + Claims.Count + Asides.Count == 0;
}

/// <summary>A part of a draft that quotes the source.</summary>
/// <param name="Start">Where the quote begins in the reading text.</param>
/// <param name="Quote">The quote.</param>
internal abstract record DraftMark(int Start, DraftQuote Quote);

/// <param name="Start">Where it begins.</param>
/// <param name="Id">The id.</param>
/// <param name="Quote">Its heading or its first words.</param>
/// <param name="IsHeading">Whether it has a heading.</param>
internal sealed record DraftSection(int Start, string Id, DraftQuote Quote, bool IsHeading) : DraftMark(Start, Quote);

/// <param name="Start">Where it begins.</param>
/// <param name="Id">The id.</param>
/// <param name="Quote">The sentence, or the footnote.</param>
internal sealed record DraftEvidence(int Start, string Id, DraftQuote Quote) : DraftMark(Start, Quote)
{
    public string? Language { get; init; }

    public string? Published { get; init; }

    public string? Url { get; init; }

    public string? Doi { get; init; }
}

/// <param name="Start">Where it begins.</param>
/// <param name="Id">The id.</param>
/// <param name="Quote">The sentence, or the part of it that limits the rest.</param>
/// <param name="IsListed">Whether a claim lists it, so that it needs no selector.</param>
internal sealed record DraftCaveat(int Start, string Id, DraftQuote Quote, bool IsListed) : DraftMark(Start, Quote)
{
    public string? Language { get; init; }
}

/// <param name="Start">Where it begins.</param>
/// <param name="Id">The id.</param>
/// <param name="Quote">The sentence.</param>
/// <param name="Certainty">What its words allow; null if a person must say it.</param>
internal sealed record DraftClaim(int Start, string Id, DraftQuote Quote, AllowedCertainty? Certainty) : DraftMark(Start, Quote)
{
    public string? Language { get; init; }

    /// <summary>The level of the model that its words allow; null if they decide only the certainty.</summary>
    public string? Level { get; init; }

    /// <summary>The words that decided the certainty; null if none did.</summary>
    public string? Hedge { get; init; }

    public IReadOnlyList<string> Evidence { get; init; } = [];

    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The heading above its sentence, for a comment; null if there is none.</summary>
    public string? Heading { get; init; }
}

/// <param name="Start">Where it begins.</param>
/// <param name="Quote">The sentence.</param>
internal sealed record DraftAside(int Start, DraftQuote Quote) : DraftMark(Start, Quote)
{
    /// <summary>Whether it is a cell or an item that is no sentence. It may assert or limit something nevertheless.</summary>
    public bool IsItem { get; init; }
}
