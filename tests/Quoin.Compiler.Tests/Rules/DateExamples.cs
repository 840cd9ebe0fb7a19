using Quoin.Compiler.Checks;

namespace Quoin.Compiler.Tests;

/// <summary>Dates that are compared with a day of the project.</summary>
internal static class DateExamples
{
    private const string Day = "2026-11-26";

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(ReviewOverdueRule.Rule, "an article that was to be reviewed the day before",
            """
            reviewed: { by: O. Salter, on: 2025-11-25, due: ⟦2026-11-25⟧ }
            """,
            "The review of 'salt' was due on 2026-11-25, before 2026-11-26; review it, and write who did it, when, and the next date")
        {
            AsOf = Day,
        },

        new(ReviewOverdueRule.Rule, "a claim with a review of its own, in an article whose review is not due",
            """
            reviewed: { due: 2027-01-01 }
            claims:
              white: { kind: background, certainty: established, quote: Salt is white, reviewed: { due: ⟦2026-01-01⟧ } }
            """,
            "The review of the claim 'white' was due on 2026-01-01, before 2026-11-26; review it, and write who did it, when, and the next date")
        {
            AsOf = Day,
        },

        new(ReviewOverdueRule.Rule, "evidence with a review of its own",
            """
            evidence:
              survey:
                kind: survey
                quote: Salt is white
                reviewed:
                  due: ⟦0001-01-01⟧
            claims:
              salt: { kind: definition, certainty: supported, quote: Salt, evidence: [survey] }
            """,
            "The review of the evidence 'survey' was due on 0001-01-01, before 2026-11-26; review it, and write who did it, when, and the next date")
        {
            AsOf = Day,
        },

        new(ClaimOutOfTimeRule.Rule, "a claim whose last day is over",
            """
            claims:
              white: { kind: background, certainty: established, quote: Salt is white, valid: { from: 2025-01-01, until: ⟦2026-11-25⟧ } }
            """,
            "The claim 'white' is valid until 2026-11-25, and is shown on 2026-11-26; give it another date if it still holds, or retract or supersede it")
        {
            AsOf = Day,
        },

        new(ClaimOutOfTimeRule.Rule, "a claim whose first day is to come",
            """
            claims:
              white: { kind: background, certainty: established, quote: Salt is white, valid: { from: ⟦2026-11-27⟧ } }
            """,
            "The claim 'white' is valid only from 2026-11-27, and is shown on 2026-11-26; give it another date if it still holds, or retract or supersede it")
        {
            AsOf = Day,
        },

        new(CaveatOutOfTimeRule.Rule, "a caveat whose last day is over",
            """
            caveats:
              white: { kind: scope, quote: Salt is white, valid: { until: ⟦2026-11-25⟧ }, applies-to: all }
            claims:
              salt: { kind: definition, certainty: established, quote: Salt }
            """,
            "The caveat 'white' is valid until 2026-11-25, and still limits its claims on 2026-11-26; give it another date if it holds, or remove it from them")
        {
            AsOf = Day,
        },
    ];
}
