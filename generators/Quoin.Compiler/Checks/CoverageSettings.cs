using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Checks;

/// <summary>What a project requires of the coverage of its articles.</summary>
/// <param name="Severity">The severity of a sentence without a mark; null if it is not reported.</param>
/// <param name="Minimum">The percentage of sentences that must be accounted for; null if there is no minimum.</param>
internal sealed record CoverageSettings(RuleSeverity? Severity, decimal? Minimum)
{
    /// <summary>The settings for projects that do not configure any.</summary>
    public static CoverageSettings Default { get; } = new(Rules.SentenceUnaccounted.Severity, null);
}
