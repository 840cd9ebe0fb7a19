namespace Quoin.Compiler.Output;

/// <summary>An article in the index.</summary>
/// <param name="Id">The id.</param>
/// <param name="ClassName">The C# class.</param>
internal sealed record IndexEntry(string Id, string ClassName);
