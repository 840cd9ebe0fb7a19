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

    private static readonly WordList[] Limits = [WordList.Bound, WordList.Denial, WordList.Severe, WordList.Condition];

    public static void Check(EditorialArticle article)
    {
        for (var i = 0; i < article.Model.Caveats.Count; i++)
        {
            foreach (var statement in article.Statements(MarkKind.Caveat, i))
            {
                if (LeftOut(statement) is { } words)
                {
                    article.Tell(statement.Mark.Id, What(statement.Language));
                    article.Report(Rule, statement.Id.Range, statement.Id.Value, statement.Language, Whitespace.Collapse(article.Source.TextOf(words)));
                }
            }
        }
    }

    /// <summary>What was reported for a statement, so that the denial that it leaves out is not reported again.</summary>
    public static string What(string language) => $"less in {language}";

    private static Span? LeftOut(StatementText statement)
    {
        foreach (var (found, entry) in statement.Quoted.Find(WordList.Severe))
        {
            if (!statement.Find(WordList.Severe).Any(match => match.Entry.Value == entry.Value)
                && !(entry.Value == Ban && IsBan(statement)))
            {
                return found;
            }
        }

        var numbers = statement.Quoted.Numbers;
        foreach (var number in numbers)
        {
            if (!number.IsImplied && !number.IsGiven(statement.Numbers, numbers) && !(number.Unit == Quantities.Day && IsDetail(statement)))
            {
                return number.Span;
            }
        }

        return null;
    }

    /// <summary>Whether a statement begins with a denial, of itself or of a part, and so forbids without a verb: "Not in pregnancy".</summary>
    private static bool IsBan(StatementText statement) => statement.Find(WordList.Denial).Any(match =>
        statement.Text.Substring(0, match.Span.Start).TrimEnd() is var before && (before.Length == 0 || before[before.Length - 1] is ':' or ';' or '.' or '—' or '–')
        && statement.At(WordList.Reserve, match.Span.Start) is null);

    /// <summary>Whether how long something took is a detail: beside another number that is said, where nothing has a limit or is forbidden.</summary>
    private static bool IsDetail(StatementText statement) =>
        Array.Exists(statement.Quoted.Numbers, number => !number.IsImplied && number.Unit != Quantities.Day && Array.Exists(statement.Numbers, number.Matches))
        && !Array.Exists(Limits, list => Array.Exists(statement.Quoted.Find(list), static match => match.Entry.Value != Late));
}
