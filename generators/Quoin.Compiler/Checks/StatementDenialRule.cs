using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that a statement denies something only if its quote does, and the reverse, in each language.</summary>
internal static class StatementDenialRule
{
    public static readonly Rule Rule = new("QUO4013", "Statement contradicts its quote",
        "The statement of '{0}' in {1} may say the opposite of its quote: {2}; let both deny the same, or quote the words that it restates",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            if (article.Model.Claims[i].Standing.Stands)
            {
                Check(article, MarkKind.Claim, i);
            }
        }

        for (var i = 0; i < article.Model.Caveats.Count; i++)
        {
            Check(article, MarkKind.Caveat, i);
        }
    }

    private static void Check(EditorialArticle article, MarkKind kind, int mark)
    {
        if (!article.Quoted(kind, mark).AreKnown)
        {
            return;
        }

        foreach (var statement in article.Statements(kind, mark))
        {
            if (!article.IsTold(statement.Mark.Id, WeakerCaveatRule.What(statement.Language)) && Reason(article, statement) is { } reason)
            {
                article.Report(Rule, statement.Id.Range, statement.Id.Value, statement.Language, reason);
            }
        }
    }

    private static string? Reason(EditorialArticle article, StatementText statement)
    {
        // A denial can be said in other words, such as "unable" or "avoid"; none at all is the opposite.
        if (Added(article, statement) is { } added)
        {
            return $"it says \"{statement.Text.Substring(added.Start, added.Length)}\", and the quote denies nothing";
        }

        return statement.First(WordList.Denial) is null && statement.First(WordList.Negation) is null && Plain(article, statement) is { } dropped
            ? $"the quote says \"{Whitespace.Collapse(article.Source.TextOf(dropped))}\", and the statement denies nothing"
            : null;
    }

    /// <summary>The first denial of a statement that its quote does not have.</summary>
    private static Span? Added(EditorialArticle article, StatementText statement)
    {
        string? quoted = null;
        foreach (var match in statement.Find(WordList.Denial))
        {
            var denial = match.Span;
            var denied = DeniedWords.After(statement.Text, denial, statement.Text.Length);
            var isBound = statement.At(WordList.Bound, denial.Start) is { } bound && Array.Exists(statement.Quoted.Find(WordList.Bound), other => AreAlike(other, bound));
            quoted ??= string.Join(" ", statement.Mark.Quotes.Where(quote => IsIn(article, quote, statement)).Select(quote => article.Source.TextOf(quote.Anchor.Span)));
            if (!isBound && !Implies(statement, denied) && (quoted.Length == 0 || DeniedWords.AreIn(statement.Text, denied, quoted)))
            {
                return denial;
            }
        }

        return null;
    }

    /// <summary>Whether two bounds are both highest, lowest or latest ones.</summary>
    private static bool AreAlike(WordingMatch first, WordingMatch second) => first.Entry.Value.Split(' ').Intersect(second.Entry.Value.Split(' ')).Any();

    /// <summary>Whether a quote is in the language of a statement.</summary>
    private static bool IsIn(EditorialArticle article, QuoteModel quote, StatementText statement) => article.Words(quote.Language)?.Wording.Language == statement.Words.Wording.Language;

    /// <summary>Whether the quote of a statement denies something in any words. Those that are denied do not count: "does not protect against".</summary>
    private static bool Implies(StatementText statement, Span denied) =>
        statement.Quoted.Find(WordList.Denial).Length > 0 || statement.Quoted.Find(WordList.Negation).Length > 0
        || statement.Quoted.Find(WordList.Opposite).Select(Words).Except(Opposites(statement.Words, denied)).Any()
        || Array.Exists(statement.Quoted.Find(WordList.Hedge), IsUnknown) || Array.Exists(statement.Quoted.Find(WordList.OwnHedge), IsUnknown);

    private static bool IsUnknown(WordingMatch hedge) => hedge.Entry.Section == Certainty.Unknown.Name();

    private static IEnumerable<string> Opposites(WordedText words, Span span) => words.Find(WordList.Opposite, span).Select(Words);

    private static string Words(WordingMatch match) => match.Entry.Words;

    /// <summary>A denial of a whole quote: not one of "in water, not in oil" or of a second clause, which a statement need not repeat.</summary>
    private static Span? Plain(EditorialArticle article, StatementText statement)
    {
        var mark = statement.Mark;
        foreach (var (found, _) in statement.Quoted.Find(WordList.Denial))
        {
            var before = found.Start;
            while (before > 0 && char.IsWhiteSpace(article.Source.Text[before - 1]))
            {
                before--;
            }

            var isFirst = mark.Quotes.Any(quote => quote.Anchor.Span.Start == found.Start);
            var isContrast = !isFirst && before > 0 && article.Source.Text[before - 1] is ',' or '(' or '–' or '—';
            if (!isContrast && IsInFirstClause(article, mark, found) && !IsSaid(article, statement, found))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether a statement says what a denial of its quote does: "at most" for "no more than", "avoid", or something else than what is denied.</summary>
    private static bool IsSaid(EditorialArticle article, StatementText statement, Span denial)
    {
        foreach (var quote in statement.Mark.Quotes)
        {
            var end = quote.Anchor.Span.End;
            if (quote.Anchor.Span.Start <= denial.Start && denial.End <= end)
            {
                var words = article.Words(quote.Language)!;
                var denied = DeniedWords.After(words.Text, denial, end);
                return Opposites(statement.Words, statement.Whole).Except(Opposites(words, denied)).Any()
                    || (words.At(WordList.Bound, new Span(denial.Start, end - denial.Start)) is { } bound
                        ? statement.Find(WordList.Bound).Any(match => AreAlike(match, bound))
                        : IsIn(article, quote, statement) && !DeniedWords.AreIn(words.Text, denied, statement.Text));
            }
        }

        return false;
    }

    private static bool IsInFirstClause(EditorialArticle article, MarkModel mark, Span denial) => mark.Quotes.Any(quote =>
        quote.Anchor.Span.Start <= denial.Start && denial.End <= quote.Anchor.Span.End
        && new Span(quote.Anchor.Span.Start, denial.Start - quote.Anchor.Span.Start) is var before
        && article.Source.Text.IndexOf(';', before.Start, before.Length) < 0
        && article.Words(quote.Language) is { } words
        && !words.Find(WordList.Boundary, before).Any(match => match.Span.Start > before.Start)
        && !words.Find(WordList.Contrast, before).Any(match => match.Span.Start > before.Start));
}
