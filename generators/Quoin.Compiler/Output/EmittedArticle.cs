using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>The C# of one article.</summary>
/// <param name="Path">The path of its annotation.</param>
/// <param name="Id">The id of the article.</param>
/// <param name="Code">The code of its class, without the beginning of the file.</param>
/// <param name="Types">The types in it that the beginning of the file gives a short name.</param>
internal sealed record EmittedArticle(string Path, string Id, string Code, EquatableArray<string> Types);
