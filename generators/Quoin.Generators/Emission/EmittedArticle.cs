namespace Quoin.Generators;

/// <summary>The C# of one article.</summary>
/// <param name="Id">The article.</param>
/// <param name="Code">Its class; what a file begins with is left to the file.</param>
internal sealed record EmittedArticle(string Id, string Code);
