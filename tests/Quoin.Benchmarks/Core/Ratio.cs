namespace Quoin.Benchmarks;

/// <summary>A figure that does not depend on the speed of the machine: the ratio of two measurements from one run, or a count.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The figure.</param>
/// <param name="Goal">The goal; null if there is none.</param>
internal sealed record Ratio(string Name, double Value, Goal? Goal = null)
{
    public bool Holds => Goal?.Holds(Value) ?? true;
}
