using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>One of the meanings that a number in a text can have.</summary>
/// <param name="Span">Where its digits are.</param>
/// <param name="Value">Its value without a sign.</param>
/// <param name="Written">Its value without its scale: 5 of "5 million".</param>
/// <param name="IsNegative">Whether it has a minus sign.</param>
/// <param name="Currency">The code or the sign of its currency; empty if there is none beside it.</param>
/// <param name="Unit">The unit after it, by <see cref="ComparableUnits"/>; empty if it has none that is compared.</param>
internal readonly record struct QuotedNumber(Span Span, decimal Value, decimal Written, bool IsNegative, string Currency, string Unit)
{
    /// <summary>What the words after it multiply it with.</summary>
    public decimal Scale => Written == 0 ? 1 : Value / Written;

    /// <summary>Whether it can say a value. A loss is said without a sign, but "−5" is not 5.</summary>
    public bool Is(decimal value) => Value == Math.Abs(value) && (value <= 0 || !IsNegative);

    /// <summary>Whether its currency can be the one with a code.</summary>
    public bool IsOf(string currency) => Currency.Length == 0 || CurrencySigns.CanBe(Currency, currency);

    /// <summary>Whether its unit can be one.</summary>
    public bool IsIn(string unit) => Unit.Length == 0 || unit.Length == 0 || Unit == unit;
}
