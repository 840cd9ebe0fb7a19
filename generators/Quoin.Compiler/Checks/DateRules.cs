using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>
/// Compares the dates of an annotation with a day that the project gives. Runs apart from compilation, so that another day compiles
/// nothing again, and never reads the clock: the same files and the same day have the same result.
/// </summary>
internal static class DateRules
{
    /// <summary>The descriptors of these rules.</summary>
    public static IReadOnlyList<Rule> Descriptors { get; } = [ReviewOverdueRule.Rule, ClaimOutOfTimeRule.Rule, CaveatOutOfTimeRule.Rule];

    /// <param name="annotation">The annotation. Dates that are not valid are not in it.</param>
    /// <param name="day">The day, by ISO 8601; null to check nothing.</param>
    public static EquatableArray<ContentDiagnostic> Check(Annotation annotation, string? day)
    {
        if (day is null)
        {
            return [];
        }

        var diagnostics = new DiagnosticBag(annotation.Path, annotation.Limits);
        ReviewOverdueRule.Check(annotation, day, diagnostics);
        ClaimOutOfTimeRule.Check(annotation, day, diagnostics);
        CaveatOutOfTimeRule.Check(annotation, day, diagnostics);
        return diagnostics.ToArray();
    }

    /// <summary>The date of a mapping that a field holds; null if it is not given.</summary>
    public static Located<string>? Date(FieldsSyntax fields, Field mapping, Field date) => fields[mapping] is MappingSyntax given ? given.Fields.Text(date) : null;

    /// <summary>Whether a date is before another one; in ISO 8601 form, both are ordered as texts.</summary>
    public static bool IsBefore(string date, string other) => string.CompareOrdinal(date, other) < 0;

    /// <summary>The limit of a mark's time that a day is beyond, in words; null if the day is within the time.</summary>
    public static (TextRange Range, string Limit)? Beyond(FieldsSyntax fields, Field valid, string day) =>
        Date(fields, valid, ValidityFields.Until) is { } until && IsBefore(until.Value, day) ? (until.Range, $"until {until.Value}")
        : Date(fields, valid, ValidityFields.From) is { } from && IsBefore(day, from.Value) ? (from.Range, $"only from {from.Value}")
        : null;
}
