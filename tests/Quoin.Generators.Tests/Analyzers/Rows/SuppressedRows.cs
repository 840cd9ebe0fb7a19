using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Switch expressions that are complete although the C# compiler cannot know it, and some that are not.</summary>
internal static class SuppressedRows
{
    public static readonly Row[] All =
    [
        .. Over("Claim", "Every kind of claim has an arm", "claim switch { PlainClaim plain => plain.Id, QualifiedClaim qualified => qualified.Id }"),
        .. Over("Claim", "Every kind of claim has an arm by its type", "claim switch { PlainClaim => 1, QualifiedClaim => 2 }"),
        .. Over("Claim", "The text is taken in the arm", """
            claim switch
            {
                PlainClaim { Statement: var text } => text.GetText("en"),
                QualifiedClaim { Statement: var (text, caveats) } => text.GetText("en") + string.Join("; ", caveats),
            }
            """),
        .. Over("Claim", "The text is taken in the arm by its types", """
            claim switch
            {
                PlainClaim { Statement: LocalizedText text, Quote: { } quote } plain => text.GetText("en") + quote.Text + plain.Id,
                QualifiedClaim { Statement: (LocalizedText text, var caveats), Caveats.Count: _ } => text.GetText("en") + string.Join("; ", caveats),
            }
            """),
        .. Over("Claim", "Arms share kinds", "claim switch { PlainClaim or QualifiedClaim => 1 }"),
        .. Over("Claim", "Arms deny kinds", "claim switch { PlainClaim => 1, not PlainClaim => 2 }"),
        .. Over("Claim", "Arms ask for null and leave it without an arm", "claim ⟦CS8509|switch⟧ { not null and (PlainClaim or QualifiedClaim) => 1 }"),
        .. Over("Claim", "Arms ask for null and have one for it", "claim switch { not null and (PlainClaim or QualifiedClaim) => 1, null => 2 }"),
        .. Over("Claim", "An arm has a condition and another is for the rest", "claim switch { PlainClaim { Id: \"a\" } => 0, PlainClaim plain when plain.Id == \"b\" => 1, PlainClaim => 2, QualifiedClaim => 3 }"),
        .. Over("Mark", "Every kind of mark has an arm", "claim switch { Section => 1, Term => 2, Evidence => 3, Caveat => 4, Claim => 5 }"),
        .. Over("Mark", "Every kind of mark has an arm of its own", "claim switch { Section => 1, Term => 2, Evidence => 3, Caveat => 4, PlainClaim => 5, QualifiedClaim { Quotes: var quotes } => quotes.Count }"),
        .. Over("Claim", "A kind of claim has no arm", "claim ⟦CS8509|switch⟧ { PlainClaim => 1 }"),
        .. Over("Claim", "A kind of claim has an arm under a condition", "claim ⟦CS8509|switch⟧ { PlainClaim => 1, QualifiedClaim { Certainty: Certainty.Suggested } => 2 }"),
        .. Over("Claim", "A kind of claim has an arm for some of its values", "claim ⟦CS8509|switch⟧ { PlainClaim => 1, QualifiedClaim qualified when qualified.Id != \"\" => 2 }"),
        .. Over("Claim", "What may be null is looked at", "claim ⟦CS8509|switch⟧ { PlainClaim => 1, QualifiedClaim { Section: { } } => 2 }"),
        .. Over("Claim", "What may be null is taken", "claim switch { PlainClaim => 1, QualifiedClaim { Section: var section } => section is null ? 2 : 3 }"),
        .. Over("Mark", "A kind of mark has no arm", "claim ⟦CS8509|switch⟧ { Section => 1, Term => 2, Caveat => 4, Claim => 5 }"),
        .. Over("Claim?", "A claim that may be missing", "claim ⟦CS8509|switch⟧ { PlainClaim => 1, QualifiedClaim => 2 }"),
        .. Over("Claim?", "A claim that may be missing has an arm for that", "claim switch { PlainClaim => 1, QualifiedClaim => 2, null => 3 }"),
        .. Over("Claim?", "The compiler knows best of null alone", "claim ⟦CS8655|switch⟧ { PlainClaim => 1, not null => 2 }"),
        .. Over("(Claim, Claim)", "Two claims at once are left to the compiler", "claim ⟦CS8509|switch⟧ { (PlainClaim, _) => 1, (QualifiedClaim, _) => 2 }"),
        .. Over("Tea.Claims.Key", "Every key has an arm", "claim switch { Tea.Claims.Key.KeepsAwake => 1, Tea.Claims.Key.ContainsCaffeine => 2 }"),
        .. Over("Tea.Claims.Key?", "Every key has an arm, and so has none", "claim switch { Tea.Claims.Key.KeepsAwake => 1, Tea.Claims.Key.ContainsCaffeine => 2, null => 3 }"),
        .. Over("Tea.Claims.Key?", "Every key has an arm, but a missing one has none", "claim ⟦CS8524|switch⟧ { Tea.Claims.Key.KeepsAwake => 1, Tea.Claims.Key.ContainsCaffeine => 2 }"),
        .. Over("Tea.Claims.Key", "A key has an arm under a condition", "claim ⟦CS8524|switch⟧ { Tea.Claims.Key.KeepsAwake when DateTime.Now.Hour > 8 => 1, Tea.Claims.Key.ContainsCaffeine => 2 }"),
        .. Over("Tea.Claims.Key", "A key has an arm under a condition, and another", "claim switch { Tea.Claims.Key.KeepsAwake when DateTime.Now.Hour > 8 => 1, Tea.Claims.Key.KeepsAwake or Tea.Claims.Key.ContainsCaffeine => 2 }"),
        .. Over("Tea.Claims.Key", "A key has no arm", "claim ⟦CS8509|switch⟧ { Tea.Claims.Key.KeepsAwake => 1 }"),
        .. Over("DayOfWeek", "Another enum is left to the compiler", "claim ⟦CS8524|switch⟧ { DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday => 1, >= DayOfWeek.Friday and <= DayOfWeek.Saturday or DayOfWeek.Sunday => 2 }"),
        new("Complete switches where every warning is an error", """
            internal static class Total
            {
                internal static int Of(Claim claim) => claim switch { PlainClaim => 1, QualifiedClaim => 2 };

                internal static int Of(Tea.Claims.Key key) => key switch { Tea.Claims.Key.KeepsAwake => 1, Tea.Claims.Key.ContainsCaffeine => 2 };

                internal static int Some(Claim claim) => claim ⟦error CS8509|switch⟧ { PlainClaim => 1 };
            }
            """) { IsFile = true, Project = static project => project with { AreWarningsErrors = true } },
        new("A complete switch in a project that does not look for null", """
            internal static class Total
            {
                internal static int Of(Claim claim) => claim switch { PlainClaim => 1, QualifiedClaim { Statement: var (_, caveats) } => caveats.Count };
            }
            """) { IsFile = true, Project = static project => project with { Nullable = NullableContextOptions.Disable } },
        new("Records of one's own", """
            internal abstract record Shape;

            internal sealed record Circle : Shape;

            internal static class Total
            {
                internal static int Of(Shape shape) => shape ⟦CS8509|switch⟧ { Circle => 1 };
            }
            """) { IsFile = true },
    ];

    private static Row[] Over(string type, string name, string expression) =>
    [
        new(name, $$"""
            internal static class Total
            {
                internal static object Of({{type}} claim) => {{expression}};
            }
            """) { IsFile = true },
    ];
}
