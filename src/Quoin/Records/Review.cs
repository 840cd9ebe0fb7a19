using Quoin.Definitions;

namespace Quoin;

/// <summary>Describes the review of an article, evidence or a claim: who did it, when, and when it must be done again.</summary>
public sealed partial record Review
{
    internal Review(ArticleData content, int row)
    {
        ReviewedBy = content.Localized(row + ReviewFields.BySlot);
        ReviewedOn = content.Date(row + ReviewFields.OnSlot);
        Due = content.Date(row + ReviewFields.DueSlot);
    }

    /// <summary>Gets who did the review (<c>by</c> in the annotation); null if it is not given.</summary>
    public LocalizedText? ReviewedBy { get; }

    /// <summary>Gets the day of the review (<c>on</c> in the annotation); null if it is not given.</summary>
    public Iso8601Date? ReviewedOn { get; }

    /// <summary>Gets the last day on which the review counts; null if it is not given.</summary>
    public Iso8601Date? Due { get; }

    /// <summary>Returns whether the review must have been done again before a day. On the day <see cref="Due"/> it is not overdue.</summary>
    /// <param name="day">The day.</param>
    public bool IsOverdueOn(Iso8601Date day) => Due is { } due && due < day;

    /// <summary>Returns who did the review, and the dates.</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        ReviewedBy?.ToString(), ReviewedOn is { } on ? $"on {on}" : null, Due is { } due ? $"due {due}" : null,
    }.Where(static part => part is not null));
}
