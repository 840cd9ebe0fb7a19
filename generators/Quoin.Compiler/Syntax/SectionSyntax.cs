namespace Quoin.Compiler.Syntax;

/// <summary>A section as annotated.</summary>
internal sealed record SectionSyntax(MarkSyntax Mark, bool HasHeading);
