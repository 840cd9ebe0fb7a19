namespace Quoin.Compiler.Model;

/// <summary>Sentences in all, with a mark, and named as an aside alone.</summary>
internal sealed record CoverageModel(int Sentences, int Marked, int Asides);
