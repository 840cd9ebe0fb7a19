using System.Globalization;

namespace Quoin;

/// <summary>A number with its unit.</summary>
/// <param name="Value">The number, with the decimal places that the annotation gives.</param>
/// <param name="Unit">The unit, as the annotation writes it.</param>
public readonly partial record struct Quantity(decimal Value, string Unit)
{
    /// <summary>Returns the number and the unit, as annotations write them: <c>40 mg</c>.</summary>
    public override string ToString() => $"{Value.ToString(CultureInfo.InvariantCulture)} {Unit}";
}
