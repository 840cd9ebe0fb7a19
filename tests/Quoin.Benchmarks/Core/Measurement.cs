namespace Quoin.Benchmarks;

/// <summary>What one operation costs.</summary>
/// <param name="Name">The operation.</param>
/// <param name="Nanoseconds">The median of the time it takes.</param>
/// <param name="Bytes">The memory that it allocates.</param>
internal sealed record Measurement(string Name, double Nanoseconds, long Bytes);
