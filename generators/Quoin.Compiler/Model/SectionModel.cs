namespace Quoin.Compiler;

/// <summary>A section.</summary>
public sealed record SectionModel(MarkModel Mark, bool HasHeading, Span Extent, string Language);
