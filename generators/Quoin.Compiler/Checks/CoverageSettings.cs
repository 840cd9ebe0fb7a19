using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Checks;

/// <summary>What a project requires of the coverage of its articles.</summary>
/// <param name="Severity">The severity of a sentence without a mark; null where it is not reported at all.</param>
/// <param name="Minimum">The percentage of sentences that must be accounted for; null where there is no minimum.</param>
internal sealed record CoverageSettings(RuleSeverity? Severity, decimal? Minimum)
{
    /// <summary>The settings of a project that sets no property.</summary>
    public static CoverageSettings Default { get; } = new(Rules.SentenceUnaccounted.Severity, null);
}
