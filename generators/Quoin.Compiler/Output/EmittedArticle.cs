namespace Quoin.Compiler.Output;

/// <summary>The C# of one article.</summary>
/// <param name="Path">The path of its annotation.</param>
/// <param name="Id">The article.</param>
/// <param name="Code">Its class; what a file begins with is left to the file.</param>
internal sealed record EmittedArticle(string Path, string Id, string Code);
