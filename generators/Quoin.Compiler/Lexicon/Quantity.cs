using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>A number in a text.</summary>
/// <param name="Span">Where it is, with its unit.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">What its unit is converted to: "day" for weeks and months; empty if it has none that is known.</param>
/// <param name="Factor">How many of these it has in one: 7 for weeks.</param>
/// <param name="IsImplied">Whether other words can say the same, so that nobody misses it: "both", "one".</param>
internal readonly record struct Quantity(Span Span, decimal Value, string Unit, decimal Factor, bool IsImplied)
{
    /// <summary>Units of time are converted roughly: twelve weeks are three months, and twelve months a year.</summary>
    private const decimal Tolerance = 0.08m;

    /// <summary>Shares are rounded: one in three is 33 %.</summary>
    private const decimal ShareTolerance = 0.6m;

    /// <summary>Whether two numbers can mean the same.</summary>
    public bool Matches(Quantity other) => IsSame(other) || IsShare(this, other) || IsShare(other, this);

    /// <summary>Whether a text gives this number, itself or as a part of a share: "three" of "two in three" is in "two thirds".</summary>
    /// <param name="known">The numbers of the text.</param>
    /// <param name="said">The numbers that this is one of.</param>
    public bool IsGiven(Quantity[] known, Quantity[] said)
    {
        var number = this;
        return Array.Exists(known, number.Matches) || Array.Exists(said, share => share.Unit == Quantities.Share
            && share.Span.Start <= number.Span.Start && number.Span.Start < share.Span.End && Array.Exists(known, share.Matches));
    }

    private bool IsSame(Quantity other)
    {
        if (Value == other.Value && (Unit.Length == 0 || other.Unit.Length == 0))
        {
            return true;
        }

        var (left, right) = (Value * Factor, other.Value * other.Factor);
        return Unit == other.Unit && (Factor == other.Factor ? Value == other.Value : Math.Abs(left - right) <= Tolerance * Math.Max(left, right));
    }

    /// <summary>Half is 50 %, and so is one of two.</summary>
    private static bool IsShare(Quantity percent, Quantity share) => percent.Unit == Quantities.Percent
        && (share.Unit.Length == 0 ? percent.Value == share.Value * 100
            : share.Unit == Quantities.Share && Math.Abs(percent.Value - (share.Value * 100)) <= ShareTolerance);
}
