using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
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
                Check(article, article.Model.Claims[i].Mark, article.Annotation.Claims[i].Mark, ClaimFields.Statement);
            }
        }

        for (var i = 0; i < article.Model.Caveats.Count; i++)
        {
            Check(article, article.Model.Caveats[i].Mark, article.Annotation.Caveats[i].Mark, CaveatFields.Statement);
        }
    }

    private static void Check(EditorialArticle article, MarkModel mark, MarkSyntax syntax, Field field)
    {
        if (!QuotedWords.AreKnown(mark))
        {
            return;
        }

        foreach (var statement in StatementText.Of(mark, syntax, syntax.Fields.Localized(field)))
        {
            if (!article.IsTold(mark.Id, WeakerCaveatRule.What(statement.Language)) && Reason(article, statement) is { } reason)
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

        return statement.First(WordingFile.Denial) is null && statement.First(WordingFile.Negation) is null && Plain(article, statement) is { } dropped
            ? $"the quote says \"{Whitespace.Collapse(article.Source.TextOf(dropped))}\", and the statement denies nothing"
            : null;
    }

    /// <summary>The first denial of a statement that its quote does not have.</summary>
    private static Span? Added(EditorialArticle article, StatementText statement)
    {
        var quoted = string.Join(" ", statement.Mark.Quotes.Where(quote => IsIn(quote, statement)).Select(quote => article.Source.TextOf(quote.Anchor.Span)));
        foreach (var (denial, _) in statement.Wording.Find(WordingFile.Denial, statement.Text, statement.Whole))
        {
            var denied = DeniedWords.After(statement.Text, denial, statement.Text.Length);
            var isBound = statement.Wording.At(WordingFile.Bound, statement.Text, new Span(denial.Start, statement.Text.Length - denial.Start)) is { } bound
                && QuotedWords.Find(article, statement.Mark, WordingFile.Bound).Any(match => AreAlike(match, bound));
            if (!isBound && !Implies(article, statement, denied) && (quoted.Length == 0 || DeniedWords.AreIn(statement.Text, denied, quoted)))
            {
                return denial;
            }
        }

        return null;
    }

    /// <summary>Whether two bounds are both highest, lowest or latest ones.</summary>
    private static bool AreAlike(WordingMatch first, WordingMatch second) => first.Entry.Value.Split(' ').Intersect(second.Entry.Value.Split(' ')).Any();

    /// <summary>Whether a quote is in the language of a statement.</summary>
    private static bool IsIn(QuoteModel quote, StatementText statement) => Wording.For(quote.Language) == statement.Wording;

    /// <summary>Whether the quote of a statement denies something in any words. Those that are denied do not count: "does not protect against".</summary>
    private static bool Implies(EditorialArticle article, StatementText statement, Span denied) =>
        ((string[])[WordingFile.Denial, WordingFile.Negation]).Any(list => QuotedWords.Find(article, statement.Mark, list).Any())
        || QuotedWords.Find(article, statement.Mark, WordingFile.Opposite).Select(Words).Except(Opposites(statement.Wording, statement.Text, denied)).Any()
        || QuotedWords.Find(article, statement.Mark, WordingFile.Hedge).Any(match => match.Entry.Section == Certainty.Unknown.Name());

    private static IEnumerable<string> Opposites(Wording wording, string text, Span span) => wording.Find(WordingFile.Opposite, text, span).Select(Words);

    private static string Words(WordingMatch match) => match.Entry.Words;

    /// <summary>A denial of a whole quote: not one of "in water, not in oil" or of a second clause, which a statement need not repeat.</summary>
    private static Span? Plain(EditorialArticle article, StatementText statement)
    {
        var mark = statement.Mark;
        foreach (var (found, _) in QuotedWords.Find(article, mark, WordingFile.Denial))
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
            var (text, end) = (article.Source.Text, quote.Anchor.Span.End);
            if (quote.Anchor.Span.Start <= denial.Start && denial.End <= end)
            {
                var wording = Wording.For(quote.Language)!;
                var denied = DeniedWords.After(text, denial, end);
                return Opposites(statement.Wording, statement.Text, statement.Whole).Except(Opposites(wording, text, denied)).Any()
                    || (wording.At(WordingFile.Bound, text, new Span(denial.Start, end - denial.Start)) is { } bound
                        ? statement.Wording.Find(WordingFile.Bound, statement.Text, statement.Whole).Any(match => AreAlike(match, bound))
                        : IsIn(quote, statement) && !DeniedWords.AreIn(text, denied, statement.Text));
            }
        }

        return false;
    }

    private static bool IsInFirstClause(EditorialArticle article, MarkModel mark, Span denial) => mark.Quotes.Any(quote =>
        quote.Anchor.Span.Start <= denial.Start && denial.End <= quote.Anchor.Span.End
        && new Span(quote.Anchor.Span.Start, denial.Start - quote.Anchor.Span.Start) is var before
        && article.Source.Text.IndexOf(';', before.Start, before.Length) < 0
        && Wording.For(quote.Language) is { } wording
        && !((string[])[WordingFile.Boundary, WordingFile.Contrast]).Any(list => wording.Find(list, article.Source.Text, before).Any(match => match.Span.Start > before.Start)));
}
