using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;

namespace Quoin.Compiler.Checks;

/// <summary>An article with sentences that no mark accounts for.</summary>
internal sealed record UnaccountedArticle(Annotation Annotation, ArticleModel Article);
