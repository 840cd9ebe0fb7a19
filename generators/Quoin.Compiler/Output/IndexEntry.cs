namespace Quoin.Compiler.Output;

/// <summary>An article, or a library, in the index.</summary>
internal sealed record IndexEntry(string Id, string ClassName, bool IsLibrary = false);
