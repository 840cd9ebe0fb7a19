namespace Quoin.Benchmarks;

/// <summary>The measurements of a subject, and the ratios that follow from them.</summary>
internal sealed record SubjectResult(IReadOnlyList<Measurement> Measurements, IReadOnlyList<Ratio> Ratios);
