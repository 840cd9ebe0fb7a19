namespace Quoin.Compiler;

/// <summary>Sentences in all, with a mark, and named as an aside alone.</summary>
public sealed record CoverageModel(int Sentences, int Marked, int Asides);
