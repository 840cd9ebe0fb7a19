using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;

namespace Quoin.Compiler.Checks;

/// <summary>An article with sentences that no mark accounts for.</summary>
/// <param name="Annotation">What was written.</param>
/// <param name="Article">What it means.</param>
internal sealed record UnaccountedArticle(Annotation Annotation, ArticleModel Article);
