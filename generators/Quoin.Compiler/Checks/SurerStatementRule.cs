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

    /// <summary>How many characters before a strong word its denial is searched.</summary>
    private const int DenialReach = 30;

    private static readonly char[] ClauseEnds = [',', '.', ':', ';', '—', '–', '(', ')'];

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
        if (hedge is { } weak && statement.Wording.WeakestHedge(statement.Text, statement.Whole, register) is null && !KeepsReserve(article, statement, weak))
        {
            return $"the quote says \"{Whitespace.Collapse(article.Source.TextOf(weak.Span))}\", and the statement has no such word";
        }

        foreach (var (strong, entry) in statement.Wording.Find(WordingFile.Strong, statement.Text, statement.Whole))
        {
            if (!IsDenied(statement, strong) && !QuotedWords.Find(article, statement.Mark, WordingFile.Strong).Any(match => match.Entry.Value == entry.Value))
            {
                return $"it says \"{statement.Text.Substring(strong.Start, strong.Length)}\", and the quote has no such word";
            }
        }

        return null;
    }

    /// <summary>Whether a statement has other words for a hedge: "mice that fasted" for "in mice".</summary>
    private static bool KeepsReserve(EditorialArticle article, StatementText statement, Hedge hedge)
    {
        var groups = statement.Mark.Quotes.SelectMany(quote => Wording.For(quote.Language)!.Find(WordingFile.Reserve, article.Source.Text, hedge.Span))
            .Select(static match => match.Entry.Value).ToList();
        return statement.Wording.Find(WordingFile.Reserve, statement.Text, statement.Whole).Any(match => groups.Contains(match.Entry.Value));
    }

    /// <summary>Whether a statement denies a strong word: "does not prove", "not always".</summary>
    private static bool IsDenied(StatementText statement, Span strong)
    {
        var start = Math.Max(0, strong.Start - DenialReach);
        var clause = statement.Text.LastIndexOfAny(ClauseEnds, Math.Max(0, strong.Start - 1), strong.Start - start) + 1;
        start = Math.Max(start, clause);
        return statement.Wording.First(WordingFile.Denial, statement.Text, new Span(start, strong.Start - start)) is not null;
    }
}
