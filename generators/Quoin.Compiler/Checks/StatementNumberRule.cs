using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
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
        for (var i = 0; i < article.Model.Claims.Count; i++)
        {
            var claim = article.Model.Claims[i];
            if (claim.Standing.Stands)
            {
                Check(article, MarkKind.Claim, i, claim.Evidence);
            }
        }

        for (var i = 0; i < article.Model.Caveats.Count; i++)
        {
            Check(article, MarkKind.Caveat, i, []);
        }
    }

    private static void Check(EditorialArticle article, MarkKind kind, int mark, EquatableArray<int> evidence)
    {
        foreach (var statement in article.Statements(kind, mark))
        {
            var said = statement.Numbers;
            foreach (var number in said)
            {
                if (!number.IsImplied && !number.IsGiven(statement.Quoted.Numbers, said) && !IsCited(article, evidence, number) && !IsNear(statement, number))
                {
                    article.Report(Rule, statement.Id.Range, statement.Id.Value, statement.Language, statement.Text.Substring(number.Span.Start, number.Span.Length));
                    break;
                }
            }
        }
    }

    private static bool IsCited(EditorialArticle article, EquatableArray<int> evidence, Quantity number)
    {
        foreach (var index in evidence)
        {
            if (index >= article.Model.Evidence.Count)
            {
                if (MayBeIn(article.Model.AllEvidence[index].Mark, number))
                {
                    return true;
                }
            }
            else if (Array.Exists(article.Quoted(MarkKind.Evidence, index).Numbers, number.Matches))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether evidence of a library has a number in its words, or no words in which it could be looked up: none, or those of a library of another assembly.</summary>
    private static bool MayBeIn(MarkModel evidence, Quantity number) => evidence.Quoted.Count == 0 || evidence.Quoted.Any(text =>
        text.Text.Length == 0 || Array.Exists(Quantities.In(Wording.For(text.Language), text.Text, new Span(0, text.Text.Length)), number.Matches));

    /// <summary>Whether the words around the quote give a number, and it does not take the place of one of the quote.</summary>
    private static bool IsNear(StatementText statement, Quantity number) =>
        !Array.Exists(statement.Quoted.Numbers, other => !other.IsImplied && other.Unit == number.Unit && !other.IsGiven(statement.Numbers, statement.Quoted.Numbers))
        && number.IsGiven(statement.Quoted.NumbersAround, statement.Numbers);
}
