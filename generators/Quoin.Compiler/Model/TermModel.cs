namespace Quoin.Compiler;

/// <summary>A term.</summary>
public sealed record TermModel(MarkModel Mark, EquatableArray<TextModel> Label);
