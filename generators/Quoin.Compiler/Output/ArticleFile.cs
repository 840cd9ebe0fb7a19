using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>A generated file, with one or more articles.</summary>
/// <param name="Name">The file name.</param>
/// <param name="Namespace">The namespace of its classes.</param>
/// <param name="Articles">The articles, in the order of their ids; a file without articles is not generated.</param>
internal sealed record ArticleFile(string Name, string Namespace, EquatableArray<EmittedArticle> Articles);
