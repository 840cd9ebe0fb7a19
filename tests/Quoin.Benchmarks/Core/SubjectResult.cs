namespace Quoin.Benchmarks;

/// <summary>What was measured of a subject, and what follows.</summary>
internal sealed record SubjectResult(IReadOnlyList<Measurement> Measurements, IReadOnlyList<Ratio> Ratios);
