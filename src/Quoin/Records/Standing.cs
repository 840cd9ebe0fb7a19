using Quoin.Definitions;

namespace Quoin;

/// <summary>Describes whether a claim or a piece of evidence is still valid, and if not, why.</summary>
public sealed partial record Standing
{
    /// <param name="mark">The claim or the piece of evidence.</param>
    /// <param name="row">The position of the standing in the table; 0 for an active mark.</param>
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

    /// <summary>Gets the status.</summary>
    public Status Status { get; }

    /// <summary>Gets the mark that replaces this one, which is of the same kind; null if there is none.</summary>
    public Mark? SupersededBy { get; }

    /// <summary>Gets the reason in the annotator's words; null if none is given.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>Gets the day of the decision; null if none is given.</summary>
    public Iso8601Date? DecidedOn { get; }

    /// <summary>Returns the name of the status.</summary>
    public override string ToString() => Status.ToString();
}
