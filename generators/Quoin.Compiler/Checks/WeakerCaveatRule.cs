using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that the statement of a caveat says no less than its quote, in each language.</summary>
internal static class WeakerCaveatRule
{
    public static readonly Rule Rule = new("QUO4015", "Caveat says less than its quote",
        "The statement of the caveat '{0}' in {1} leaves out \"{2}\", which its quote says; say it too, or quote less",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        for (var i = 0; i < article.Model.Caveats.Count; i++)
        {
            var (mark, syntax) = (article.Model.Caveats[i].Mark, article.Annotation.Caveats[i].Mark);
            foreach (var statement in StatementText.Of(mark, syntax, syntax.Fields.Localized(CaveatFields.Statement)))
            {
                if (LeftOut(article, statement) is { } words)
                {
                    article.Tell(mark.Id, What(statement.Language));
                    article.Report(Rule, statement.Id.Range, statement.Id.Value, statement.Language, Whitespace.Collapse(article.Source.TextOf(words)));
                }
            }
        }
    }

    /// <summary>What was reported for a statement, so that the denial that it leaves out is not reported again.</summary>
    public static string What(string language) => $"less in {language}";

    private static Span? LeftOut(EditorialArticle article, StatementText statement)
    {
        foreach (var (found, entry) in QuotedWords.Find(article, statement.Mark, WordingFile.Severe))
        {
            if (!statement.Wording.Find(WordingFile.Severe, statement.Text, statement.Whole).Any(match => match.Entry.Value == entry.Value))
            {
                return found;
            }
        }

        List<Quantity>? said = null;
        foreach (var number in QuotedWords.Numbers(article, statement.Mark))
        {
            said ??= Quantities.In(statement.Wording, statement.Text, statement.Whole);
            if (!number.IsImplied && !said.Exists(number.Matches))
            {
                return number.Span;
            }
        }

        return null;
    }
}
