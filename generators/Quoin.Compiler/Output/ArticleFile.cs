using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>A generated file: that of one article, or of a few.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Articles">The articles, in the order of their ids; a file without any is not written.</param>
internal sealed record ArticleFile(string Name, EquatableArray<EmittedArticle> Articles);
