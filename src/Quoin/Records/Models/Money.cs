using System.Globalization;

namespace Quoin;

/// <summary>An amount of money.</summary>
/// <param name="Amount">The amount, with the decimal places that the annotation gives.</param>
/// <param name="Currency">The ISO 4217 code of the currency, such as <c>EUR</c>.</param>
public readonly partial record struct Money(decimal Amount, string Currency)
{
    /// <summary>Returns the code and the amount, as annotations write them: <c>EUR 1250.50</c>.</summary>
    public override string ToString() => $"{Currency} {Amount.ToString(CultureInfo.InvariantCulture)}";
}
