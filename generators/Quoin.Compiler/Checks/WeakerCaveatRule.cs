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

    /// <summary>The group of words that forbid.</summary>
    private const string Ban = "ban";

    /// <summary>The group of words such as "within", which limit only the time.</summary>
    private const string Late = "late";

    private static readonly string[] Limits = [WordingFile.Bound, WordingFile.Denial, WordingFile.Severe, WordingFile.Condition];

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
            if (!statement.Wording.Find(WordingFile.Severe, statement.Text, statement.Whole).Any(match => match.Entry.Value == entry.Value)
                && !(entry.Value == Ban && IsBan(statement)))
            {
                return found;
            }
        }

        var numbers = QuotedWords.Numbers(article, statement.Mark);
        var said = numbers.Count == 0 ? [] : Quantities.In(statement.Wording, statement.Text, statement.Whole);
        foreach (var number in numbers)
        {
            if (!number.IsImplied && !number.IsGiven(said, numbers) && !(number.Unit == Quantities.Day && IsDetail(article, statement, numbers, said)))
            {
                return number.Span;
            }
        }

        return null;
    }

    /// <summary>Whether a statement begins with a denial, of itself or of a part, and so forbids without a verb: "Not in pregnancy".</summary>
    private static bool IsBan(StatementText statement) => statement.Wording.Find(WordingFile.Denial, statement.Text, statement.Whole).Any(match =>
        statement.Text.Substring(0, match.Span.Start).TrimEnd() is var before && (before.Length == 0 || before[before.Length - 1] is ':' or ';' or '.' or '—' or '–')
        && statement.Wording.At(WordingFile.Reserve, statement.Text, new Span(match.Span.Start, statement.Text.Length - match.Span.Start)) is null);

    /// <summary>Whether how long something took is a detail: beside another number that is said, where nothing has a limit or is forbidden.</summary>
    private static bool IsDetail(EditorialArticle article, StatementText statement, List<Quantity> numbers, List<Quantity> said) =>
        numbers.Exists(number => !number.IsImplied && number.Unit != Quantities.Day && said.Exists(number.Matches))
        && !Limits.Any(list => QuotedWords.Find(article, statement.Mark, list).Any(static match => match.Entry.Value != Late));
}
