namespace Quoin.Compiler;

/// <summary>A section as annotated.</summary>
public sealed record SectionSyntax(MarkSyntax Mark, bool HasHeading);
