namespace Quoin.Compiler.Syntax;

/// <summary>A text in one language.</summary>
internal sealed record LocalizedValue(string Language, string Text);
