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
            if (!claims[i].Standing.Stands)
            {
                continue;
            }

            var quoted = article.Quoted(MarkKind.Claim, i);
            var register = article.RegisterOf(claims[i]);

            // A claim that has no certainty has words too.
            var isOpen = article.Annotation.Claims[i].CertaintyBecause is null;
            var hedge = isOpen ? quoted.WeakestHedge(register) : null;
            foreach (var statement in article.Statements(MarkKind.Claim, i))
            {
                var reason = quoted.AreKnown || hedge?.Level is not null ? Reason(article, statement, hedge, register) : null;
                Report(article, statement, reason ?? (isOpen ? StatedPermission.Reason(article, statement, register) : null));
            }

            // In other languages, statements need the model's words only for what the model's words weaken.
            foreach (var statement in hedge?.Level is null ? [] : article.HedgedStatements(i))
            {
                Report(article, statement, Lost(article, statement, hedge, register));
            }
        }
    }

    private static void Report(EditorialArticle article, StatementText statement, string? reason)
    {
        if (reason is not null)
        {
            article.Report(Rule, statement.Id.Range, statement.Id.Value, statement.Language, reason);
        }
    }

    /// <summary>What a statement does not keep of a hedge of its quote; null if it keeps it.</summary>
    private static string? Lost(EditorialArticle article, StatementText statement, Hedge? hedge, Register register) =>
        hedge is { } weak && statement.Words.WeakestHedge(statement.Whole, register) is null && !KeepsReserve(article, statement, weak)
        && !(register == Register.Permission && statement.First(WordList.Permission) is not null)
            ? $"the quote says \"{Whitespace.Collapse(article.Source.TextOf(weak.Span))}\", and the statement has no such word"
            : null;

    private static string? Reason(EditorialArticle article, StatementText statement, Hedge? hedge, Register register)
    {
        if (Lost(article, statement, hedge, register) is { } lost)
        {
            return lost;
        }

        if (!statement.Quoted.AreKnown)
        {
            return null;
        }

        foreach (var strong in statement.Find(WordList.Strong))
        {
            if (!IsDenied(statement, strong.Span) && !Array.Exists(statement.Quoted.Find(WordList.Strong), match => match.Entry.Value == strong.Entry.Value))
            {
                return $"it says \"{statement.Text.Substring(strong.Span.Start, strong.Span.Length)}\", and the quote has no such word";
            }
        }

        return null;
    }

    /// <summary>Whether a statement has other words for a hedge: "mice that fasted" for "in mice".</summary>
    private static bool KeepsReserve(EditorialArticle article, StatementText statement, Hedge hedge)
    {
        var groups = new List<string>();
        foreach (var quote in statement.Mark.Quotes)
        {
            foreach (var match in article.Hedges(quote.Language)!.Find(WordList.Reserve, hedge.Span))
            {
                groups.Add(match.Entry.Value);
            }
        }

        return statement.Find(WordList.Reserve).Any(match => groups.Contains(match.Entry.Value));
    }

    /// <summary>Whether a statement denies a strong word: "does not prove", "not always".</summary>
    private static bool IsDenied(StatementText statement, Span strong)
    {
        var start = Math.Max(0, strong.Start - DenialReach);
        var clause = statement.Text.LastIndexOfAny(ClauseEnds, Math.Max(0, strong.Start - 1), strong.Start - start) + 1;
        start = Math.Max(start, clause);
        return statement.Words.First(WordList.Denial, new Span(start, strong.Start - start)) is not null;
    }
}
