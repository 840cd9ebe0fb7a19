namespace Quoin.Tool.Drafts;

/// <summary>A draft as the command line orders it.</summary>
/// <param name="Source">The path of the source, as it was given.</param>
internal sealed record DraftOrder(string Source)
{
    /// <summary>The path of the annotation, as it was given; null to choose it.</summary>
    public string? Output { get; init; }

    /// <summary>The id of the article; null to guess it.</summary>
    public string? Id { get; init; }

    /// <summary>The title; null to guess it.</summary>
    public string? Title { get; init; }

    /// <summary>The language; null to guess it.</summary>
    public string? Language { get; init; }

    /// <summary>Whether marks are added to an annotation that exists.</summary>
    public bool IsAddition { get; init; }

    /// <summary>Whether the result is printed instead of written.</summary>
    public bool IsTrial { get; init; }
}
