using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that reasons give a reason.</summary>
internal static class ReasonRule
{
    public static readonly Rule Rule = new("QUO4019", "Reason explains nothing",
        "The reason \"{0}\" in '{1}' of '{2}' {3}; say why in words of its own",
        RuleSeverity.Warning);

    public static void Check(EditorialArticle article)
    {
        foreach (var claim in article.Annotation.Marks(MarkKind.Claim))
        {
            if (claim.Fields.Text(ClaimFields.CertaintyBecause) is { } reason && Reason.Fault(reason.Value) is { } fault)
            {
                Report(article, reason.Range, reason.Value, ClaimFields.CertaintyBecause, claim.Id.Value, fault);
            }
        }

        foreach (var text in article.Texts)
        {
            if (text.Field.Key == StandingFields.BecauseKey && FaultOfStatus(text.Value.Text) is { } fault)
            {
                Report(article, text.Value.Range, text.Value.Text, text.Field, article.Annotation.Marks(text.Kind!.Value)[text.Mark].Id.Value, fault);
            }
        }
    }

    /// <summary>
    /// What is wrong with a reason for a status, as the end of a sentence; null if nothing is. It may be short, such as "Invented", and common
    /// words say enough: "It was made up".
    /// </summary>
    public static string? FaultOfStatus(string reason) => Placeholder.Is(reason) ? "is a placeholder" : Reason.Fault(reason, leastContent: 0);

    private static void Report(EditorialArticle article, TextRange range, string reason, Field field, string mark, string fault) =>
        article.Report(Rule, range, DisplayText.Excerpt(reason), field.Key, mark, fault);
}
