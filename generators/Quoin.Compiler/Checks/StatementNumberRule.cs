using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that a statement has no number that neither its quote nor the cited evidence has, in each language.</summary>
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
        List<Quantity>? known = null;
        foreach (var statement in StatementText.Of(mark, syntax, syntax.Fields.Localized(field)))
        {
            foreach (var number in Quantities.In(statement.Wording, statement.Text, statement.Whole))
            {
                known ??= QuotedWords.Numbers(article, mark);
                if (!number.IsImplied && !known.Exists(number.Matches) && !isCited(number))
                {
                    article.Report(Rule, statement.Id.Range, statement.Id.Value, statement.Language, statement.Text.Substring(number.Span.Start, number.Span.Length));
                    break;
                }
            }
        }
    }
}
