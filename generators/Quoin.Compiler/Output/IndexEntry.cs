namespace Quoin.Compiler.Output;

/// <summary>An article in the index.</summary>
internal sealed record IndexEntry(string Id, string ClassName);
