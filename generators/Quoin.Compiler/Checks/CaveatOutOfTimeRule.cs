using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Finds caveats that are not valid on the day. They still limit their claims, so nothing is lost if nobody acts.</summary>
internal static class CaveatOutOfTimeRule
{
    public static readonly Rule Rule = new("QUO4030", "Caveat out of its time",
        "The caveat '{0}' is valid {1}, and still limits its claims on {2}; give it another date if it holds, or remove it from them",
        RuleSeverity.Warning);

    public static void Check(Annotation annotation, string day, DiagnosticBag diagnostics)
    {
        foreach (var caveat in annotation.Caveats)
        {
            if (DateRules.Beyond(caveat.Mark.Fields, CaveatFields.Valid, day) is var (range, limit))
            {
                diagnostics.Report(Rule, range, caveat.Mark.Id.Value, limit, day);
            }
        }
    }
}
