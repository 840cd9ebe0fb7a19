using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>What a project wants of the coverage of its articles.</summary>
/// <param name="Severity">How grave a sentence without a mark is; null where it is not told at all.</param>
/// <param name="Minimum">The percentage of sentences that must be accounted for; null where there is no minimum.</param>
/// <param name="Diagnostics">What is wrong with the properties; for what is wrong the default holds.</param>
internal sealed record CoverageSettings(RuleSeverity? Severity, decimal? Minimum, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>The name of the property that says how grave a sentence without a mark is.</summary>
    public const string SeverityProperty = "QuoinCoverage";

    /// <summary>The name of the property that gives the minimum.</summary>
    public const string MinimumProperty = "QuoinCoverageMinimum";

    private const string Off = "off";

    /// <summary>Reads the properties of a project.</summary>
    /// <param name="severity">The value of <see cref="SeverityProperty"/>; null or blank where it is not set.</param>
    /// <param name="minimum">The value of <see cref="MinimumProperty"/>; null or blank where it is not set.</param>
    public static CoverageSettings Read(string? severity, string? minimum)
    {
        var diagnostics = new DiagnosticBag("");
        return new CoverageSettings(ReadSeverity(severity?.Trim(), diagnostics), ReadMinimum(minimum?.Trim(), diagnostics), diagnostics.ToArray());
    }

    private static RuleSeverity? ReadSeverity(string? text, DiagnosticBag diagnostics)
    {
        switch (text?.ToLowerInvariant())
        {
            case Off:
                return null;
            case null or "":
                return Rules.SentenceUnaccounted.Severity;
            case var word when Vocabulary.Get(typeof(PolicySeverity)).NumberOf(word) is { } severity:
                return (RuleSeverity)severity;
            default:
                diagnostics.Report(Rules.InvalidProperty, default, SeverityProperty, text!, "error, warning, info or off");
                return Rules.SentenceUnaccounted.Severity;
        }
    }

    private static decimal? ReadMinimum(string? text, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minimum) && minimum <= 100)
        {
            return minimum;
        }

        diagnostics.Report(Rules.InvalidProperty, default, MinimumProperty, text!, "a percentage from 0 to 100, such as 90 or 99.5");
        return null;
    }
}
