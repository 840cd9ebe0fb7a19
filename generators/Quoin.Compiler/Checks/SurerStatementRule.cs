using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that the statement of a claim is not surer than its quote, in each language.</summary>
internal static class SurerStatementRule
{
    public static readonly Rule Rule = new("QUO4012", "Statement surer than its quote",
        "The statement of '{0}' in {1} is surer than its quote: {2}; say no more than the quote, or quote the words that say it",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var claims = article.Model.Claims;
        for (var i = 0; i < claims.Count; i++)
        {
            if (!claims[i].Standing.Stands || !QuotedWords.AreKnown(claims[i].Mark))
            {
                continue;
            }

            var syntax = article.Annotation.Claims[i].Mark;
            var hedge = article.IsCertaintyOpen(i) ? OverclaimRule.WeakestHedge(article, claims[i]) : null;
            foreach (var statement in StatementText.Of(claims[i].Mark, syntax, syntax.Fields.Localized(ClaimFields.Statement)))
            {
                if (Reason(article, statement, hedge, article.RegisterOf(claims[i])) is { } reason)
                {
                    article.Report(Rule, statement.Id.Range, statement.Id.Value, statement.Language, reason);
                }
            }
        }
    }

    private static string? Reason(EditorialArticle article, StatementText statement, Hedge? hedge, Register register)
    {
        if (hedge is { } weak && statement.Wording.WeakestHedge(statement.Text, statement.Whole, register) is null)
        {
            return $"the quote says \"{Whitespace.Collapse(article.Source.TextOf(weak.Span))}\", and the statement has no such word";
        }

        foreach (var (strong, entry) in statement.Wording.Find(WordingFile.Strong, statement.Text, statement.Whole))
        {
            if (!QuotedWords.Find(article, statement.Mark, WordingFile.Strong).Any(match => match.Entry.Value == entry.Value))
            {
                return $"it says \"{statement.Text.Substring(strong.Start, strong.Length)}\", and the quote has no such word";
            }
        }

        return null;
    }
}
