using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Finds reviews that must be done again. Each is reported once, where it is written, however many marks it counts for.</summary>
internal static class ReviewOverdueRule
{
    public static readonly Rule Rule = new("QUO4028", "Review overdue",
        "The review of {0} was due on {1}, before {2}; review it, and write who did it, when, and the next date",
        RuleSeverity.Warning);

    public static void Check(Annotation annotation, string day, DiagnosticBag diagnostics)
    {
        Check(annotation.Fields, ArticleFields.Reviewed, $"'{annotation.Id.Value}'", day, diagnostics);
        foreach (var claim in annotation.Claims)
        {
            // What has been withdrawn needs no review.
            if (IsInUse(claim.Mark, ClaimFields.Status))
            {
                Check(claim.Mark.Fields, ClaimFields.Reviewed, $"the claim '{claim.Mark.Id.Value}'", day, diagnostics);
            }
        }

        foreach (var evidence in annotation.Evidence)
        {
            if (IsInUse(evidence, EvidenceFields.Status))
            {
                Check(evidence.Fields, EvidenceFields.Reviewed, $"the evidence '{evidence.Id.Value}'", day, diagnostics);
            }
        }
    }

    /// <summary>Whether a mark is neither retracted nor superseded.</summary>
    public static bool IsInUse(MarkSyntax mark, Field status) => (Status)(mark.Fields.Word(status)?.Number ?? (int)Status.Active) is Status.Active or Status.Draft;

    private static void Check(FieldsSyntax fields, Field reviewed, string what, string day, DiagnosticBag diagnostics)
    {
        if (DateRules.Date(fields, reviewed, ReviewFields.Due) is { } due && DateRules.IsBefore(due.Value, day))
        {
            diagnostics.Report(Rule, due.Range, what, due.Value, day);
        }
    }
}
