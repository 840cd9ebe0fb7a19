namespace Quoin.Compiler;

/// <summary>A text in one language.</summary>
public sealed record LocalizedValue(string Language, string Text);
