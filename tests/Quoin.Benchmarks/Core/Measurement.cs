namespace Quoin.Benchmarks;

/// <summary>What one thing costs.</summary>
/// <param name="Name">The thing.</param>
/// <param name="Nanoseconds">The median of the time it takes.</param>
/// <param name="Bytes">What it allocates.</param>
internal sealed record Measurement(string Name, double Nanoseconds, long Bytes);
