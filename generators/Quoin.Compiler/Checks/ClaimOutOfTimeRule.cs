using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Finds active claims that are not valid on the day.</summary>
internal static class ClaimOutOfTimeRule
{
    public static readonly Rule Rule = new("QUO4029", "Claim out of its time",
        "The claim '{0}' is valid {1}, and is shown on {2}; give it another date if it still holds, or retract or supersede it",
        RuleSeverity.Warning);

    public static void Check(Annotation annotation, string day, DiagnosticBag diagnostics)
    {
        foreach (var claim in annotation.Claims)
        {
            if (claim.Mark.Fields.Word(ClaimFields.Status) is null or { Number: (int)Status.Active } && DateRules.Beyond(claim.Mark.Fields, ClaimFields.Valid, day) is var (range, limit))
            {
                diagnostics.Report(Rule, range, claim.Mark.Id.Value, limit, day);
            }
        }
    }
}
