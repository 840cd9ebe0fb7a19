namespace Quoin.Compiler;

/// <summary>An article with sentences that no mark accounts for.</summary>
/// <param name="Annotation">What was written.</param>
/// <param name="Article">What it means.</param>
public sealed record UnaccountedArticle(Annotation Annotation, ArticleModel Article);
