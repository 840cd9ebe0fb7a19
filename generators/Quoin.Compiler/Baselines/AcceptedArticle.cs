using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>What was accepted of an article, without places in files, so that a line of another article changes nothing.</summary>
/// <param name="Lines">The lines; none if the article is new.</param>
internal sealed record AcceptedArticle(EquatableArray<PromiseLine> Lines);

/// <summary>An article's promises with what was accepted of them.</summary>
/// <param name="Promises">What it promises.</param>
/// <param name="Accepted">What was accepted.</param>
internal sealed record ComparedArticle(ArticlePromises Promises, AcceptedArticle Accepted);
