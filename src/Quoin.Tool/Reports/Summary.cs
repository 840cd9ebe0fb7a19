using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Tool.Reports;

/// <summary>The sentences that close a report: what was found, and what was checked. A check that found nothing says what it has looked at.</summary>
internal static class Summary
{
    /// <summary>What was found: "2 errors and 1 warning in 2 files".</summary>
    public static string Findings(CheckResult result)
    {
        List<string> counts = [];
        Add(result.Count(RuleSeverity.Error), "error");
        Add(result.Count(RuleSeverity.Warning), "warning");
        Add(result.Count(RuleSeverity.Information), "info", "infos");
        return counts.Count == 0 ? "No findings" : $"{Enumeration.Join(counts, "and")} in {Count(result.ByFile.Count(), "file")}";

        void Add(int count, string one, string? many = null)
        {
            if (count > 0)
            {
                counts.Add(Count(count, one, many));
            }
        }
    }

    /// <summary>How many findings a command can fix, as the end of a sentence; empty if there are none.</summary>
    public static string Fixes(CheckResult result)
    {
        var safe = result.Findings.Count(static finding => Has(finding, FixSafety.Safe));
        var @unsafe = result.Findings.Count(static finding => !Has(finding, FixSafety.Safe) && Has(finding, FixSafety.Unsafe));
        return (safe, @unsafe) switch
        {
            (0, 0) => "",
            (_, 0) => $"; 'quoin repair' can fix {Number(safe)}",
            (0, _) => $"; 'quoin repair --unsafe' can fix {Number(@unsafe)}, but read each change",
            _ => $"; 'quoin repair' can fix {Number(safe)}, and with --unsafe {Number(@unsafe)} more, but read each change",
        };

        static bool Has(Finding finding, FixSafety safety) => finding.Diagnostic.Fixes.Any(fix => fix.Safety == safety);
    }

    /// <summary>What was checked.</summary>
    public static string Checked(CheckResult result)
    {
        var counts = result.Counts;
        List<string> parts =
        [
            Count(counts.Articles, "article"),
            .. counts.Libraries > 0 ? (string[])[Count(counts.Libraries, "library", "libraries")] : [],
            Count(counts.Sources, "source"),
            .. counts.Policies > 0 ? (string[])[Count(counts.Policies, "policy", "policies")] : [],
            Count(counts.Quotes, "quote"), Count(counts.Sentences, "sentence"),
            $"{Count(counts.QualifiedClaims, "claim")} with caveats", $"{Number(counts.PlainClaims)} without",
        ];
        return $"Checked {Enumeration.Join(parts, "and")} in {result.Time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
    }

    /// <summary>A number and its noun.</summary>
    /// <param name="count">The number.</param>
    /// <param name="one">The noun.</param>
    /// <param name="many">Its plural; null to add an s.</param>
    public static string Count(int count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
