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
        var denies = statement.First(WordingFile.Denial);
        if (denies is { } added && !Implies(article, statement.Mark))
        {
            return $"it says \"{statement.Text.Substring(added.Span.Start, added.Span.Length)}\", and the quote denies nothing";
        }

        return denies is null && statement.First(WordingFile.Negation) is null && statement.First(WordingFile.Opposite) is null
            && Plain(article, statement.Mark) is { } dropped
            ? $"the quote says \"{Whitespace.Collapse(article.Source.TextOf(dropped))}\", and the statement denies nothing"
            : null;
    }

    /// <summary>Whether a mark quotes a denial in any words.</summary>
    private static bool Implies(EditorialArticle article, MarkModel mark) =>
        ((string[])[WordingFile.Denial, WordingFile.Negation, WordingFile.Opposite]).Any(list => QuotedWords.Find(article, mark, list).Any())
        || QuotedWords.Find(article, mark, WordingFile.Hedge).Any(match => match.Entry.Section == Certainty.Unknown.Name());

    /// <summary>A denial of a whole quote: not one of "in water, not in oil" or of a second clause, which a statement need not repeat.</summary>
    private static Span? Plain(EditorialArticle article, MarkModel mark)
    {
        foreach (var (found, _) in QuotedWords.Find(article, mark, WordingFile.Denial))
        {
            var before = found.Start;
            while (before > 0 && char.IsWhiteSpace(article.Source.Text[before - 1]))
            {
                before--;
            }

            var isFirst = mark.Quotes.Any(quote => quote.Anchor.Span.Start == found.Start);
            var isContrast = !isFirst && before > 0 && article.Source.Text[before - 1] is ',' or '(' or '–' or '—';
            if (!isContrast && IsInFirstClause(article, mark, found))
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsInFirstClause(EditorialArticle article, MarkModel mark, Span denial) => mark.Quotes.Any(quote =>
        quote.Anchor.Span.Start <= denial.Start && denial.End <= quote.Anchor.Span.End
        && new Span(quote.Anchor.Span.Start, denial.Start - quote.Anchor.Span.Start) is var before
        && article.Source.Text.IndexOf(';', before.Start, before.Length) < 0
        && Wording.For(quote.Language) is { } wording
        && !((string[])[WordingFile.Boundary, WordingFile.Contrast]).Any(list => wording.Find(list, article.Source.Text, before).Any(match => match.Span.Start > before.Start)));
}
