namespace Quoin.Compiler;

/// <summary>A term as annotated.</summary>
public sealed record TermSyntax(MarkSyntax Mark, EquatableArray<LocalizedValue> Label);
