namespace Quoin.Compiler.Model;

/// <summary>The number of all sentences, of those with a mark, and of those that are only an aside.</summary>
internal sealed record CoverageModel(int Sentences, int Marked, int Asides);
