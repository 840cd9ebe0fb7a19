namespace Quoin.Benchmarks;

/// <summary>A figure that does not depend on how fast a machine is: two measurements of one run, or a count.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Value">The figure.</param>
/// <param name="Goal">What it must be; null where it is only worth knowing.</param>
internal sealed record Ratio(string Name, double Value, Goal? Goal = null)
{
    public bool Holds => Goal?.Holds(Value) ?? true;
}
