using Quoin.CompilerServices;

namespace Quoin;

/// <summary>Whether a claim or a piece of evidence still stands, and why not.</summary>
public sealed partial record Standing
{
    private readonly Mark _mark;
    private readonly int _row;

    /// <param name="mark">The claim or the piece of evidence.</param>
    /// <param name="row">The position of the standing in the table; 0 for active.</param>
    internal Standing(Mark mark, int row)
    {
        _mark = mark;
        _row = row;
    }

    /// <summary>The status.</summary>
    public Status Status => (Status)Read(StandingRow.Status);

    /// <summary>The mark of the same kind that takes this one's place; null unless superseded.</summary>
    public Mark? SupersededBy =>
        Read(StandingRow.SupersededBy) is var index and not 0 ? _mark.Content.Mark(_mark.MarkKind, index - 1) : null;

    /// <summary>The reason, in the annotator's words; null where none is given.</summary>
    public LocalizedText? Because => _row == 0 ? null : _mark.Content.Localized(_row + StandingRow.Because);

    /// <summary>The day of the decision, without a time or a zone; null where none is given.</summary>
    public DateTime? On =>
        Read(StandingRow.Year) is var year and not 0 && Read(StandingRow.MonthAndDay) is var day
            ? new DateTime(year, day / 100, day % 100)
            : null;

    /// <summary>The status as a word.</summary>
    public override string ToString() => Status.ToString();

    /// <summary>Two standings are equal when they say the same.</summary>
    /// <param name="other">The standing to compare with, or null.</param>
    public bool Equals(Standing? other) => other is not null && Status == other.Status && On == other.On
        && Equals(SupersededBy, other.SupersededBy) && Equals(Because, other.Because);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Status;

    private int Read(int position) => _row == 0 ? 0 : _mark.Content.Table[_row + position];
}
