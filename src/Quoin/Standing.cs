using Quoin.CompilerServices;

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
        Status = (Status)table[row + StandingRow.Status];
        SupersededBy = table[row + StandingRow.SupersededBy] is var index and not 0 ? mark.Content.Mark(mark.MarkKind, index - 1) : null;
        Because = mark.Content.Localized(row + StandingRow.Because);
        On = table[row + StandingRow.Year] is var year and not 0 && table[row + StandingRow.MonthAndDay] is var day
            ? new(year, day / 100, day % 100)
            : null;
    }

    /// <summary>The status.</summary>
    public Status Status { get; }

    /// <summary>The mark of the same kind that takes this one's place; null unless superseded.</summary>
    public Mark? SupersededBy { get; }

    /// <summary>The reason, in the annotator's words; null where none is given.</summary>
    public LocalizedText? Because { get; }

    /// <summary>The day of the decision, without a time or a zone; null where none is given.</summary>
    public DateTime? On { get; }

    /// <summary>The status as a word.</summary>
    public override string ToString() => Status.ToString();
}
