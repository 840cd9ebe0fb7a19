using Quoin.Definitions;

namespace Quoin;

/// <summary>Whether a claim or a piece of evidence still stands, and why not.</summary>
public sealed partial record Standing
{
    /// <param name="mark">The claim or the piece of evidence.</param>
    /// <param name="row">The position of the standing in the table; 0 for active.</param>
    internal Standing(Mark mark, int row)
    {
        if (row == 0)
        {
            return;
        }

        var table = mark.Content.Table;
        Status = (Status)table[row + StandingFields.StatusSlot];
        SupersededBy = table[row + StandingFields.SupersededBySlot] is var index and not 0 ? mark.Content.Mark(mark.MarkKind, index - 1) : null;
        Reason = mark.Content.Localized(row + StandingFields.BecauseSlot);
        DecidedOn = mark.Content.Date(row + StandingFields.OnSlot);
    }

    /// <summary>The status.</summary>
    public Status Status { get; }

    /// <summary>The mark of the same kind that takes this one's place; null unless superseded.</summary>
    public Mark? SupersededBy { get; }

    /// <summary>The reason, in the annotator's words; null where none is given.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>The day of the decision; null where none is given.</summary>
    public Iso8601Date? DecidedOn { get; }

    /// <summary>The status as a word.</summary>
    public override string ToString() => Status.ToString();
}
