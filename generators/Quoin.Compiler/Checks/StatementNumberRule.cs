using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that a statement has no number that neither the words at its quote nor the cited evidence have, in each language.</summary>
internal static class StatementNumberRule
{
    public static readonly Rule Rule = new("QUO4014", "Number that the quote does not have",
        "The statement of '{0}' in {1} says \"{2}\", which is not in its quote; use the number and the unit of the quote, or quote the words that give it",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        var evidence = new List<Quantity>?[article.Model.Evidence.Count];
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            var claim = article.Model.Claims[i];
            if (claim.Standing.Stands)
            {
                Check(article, claim.Mark, article.Annotation.Claims[i].Mark, ClaimFields.Statement, number => claim.Evidence.Any(index =>
                    (evidence[index] ??= QuotedWords.Numbers(article, article.Model.Evidence[index].Mark)).Exists(number.Matches)));
            }
        }

        for (var i = 0; i < article.Model.Caveats.Count; i++)
        {
            Check(article, article.Model.Caveats[i].Mark, article.Annotation.Caveats[i].Mark, CaveatFields.Statement, static _ => false);
        }
    }

    private static void Check(EditorialArticle article, MarkModel mark, MarkSyntax syntax, Field field, Predicate<Quantity> isCited)
    {
        List<Quantity>? quoted = null;
        foreach (var statement in StatementText.Of(mark, syntax, syntax.Fields.Localized(field)))
        {
            var said = Quantities.In(statement.Wording, statement.Text, statement.Whole);
            foreach (var number in said)
            {
                quoted ??= QuotedWords.Numbers(article, mark);
                if (!number.IsImplied && !number.IsGiven(quoted, said) && !isCited(number) && !IsNear(article, mark, number, said, quoted))
                {
                    article.Report(Rule, statement.Id.Range, statement.Id.Value, statement.Language, statement.Text.Substring(number.Span.Start, number.Span.Length));
                    break;
                }
            }
        }
    }

    /// <summary>Whether the words around the quote give a number, and it does not take the place of one of the quote.</summary>
    private static bool IsNear(EditorialArticle article, MarkModel mark, Quantity number, List<Quantity> said, List<Quantity> quoted) =>
        !quoted.Exists(other => !other.IsImplied && other.Unit == number.Unit && !other.IsGiven(said, quoted))
        && number.IsGiven(QuotedWords.NumbersOfSentences(article, mark, withBefore: true), said);
}
