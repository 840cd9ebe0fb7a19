using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="limits">The limits on what is read and reported.</param>
/// <param name="known">The diagnostics reported earlier for the file.</param>
internal sealed class DiagnosticBag(string path, Limits limits, EquatableArray<ContentDiagnostic> known = default)
{
    private readonly List<ContentDiagnostic> _diagnostics = [.. known];

    // Counts by rule and severity, so that at least one diagnostic of each severity is reported. Most files have no diagnostics.
    private Dictionary<(Rule, RuleSeverity, bool IsWithheld), (int Count, TextRange FirstLeftOut)>? _counts = known.Count == 0 ? null : known
        .GroupBy(diagnostic => (diagnostic.Rule, diagnostic.Severity, diagnostic.IsWithheld))
        .ToDictionary(group => group.Key, group => (group.Count(), default(TextRange)));

    private bool _withholds;

    /// <summary>Creates a bag without a maximum number of diagnostics.</summary>
    public DiagnosticBag(string path)
        : this(path, Limits.Default with { Diagnostics = int.MaxValue })
    {
    }

    public string Path => path;

    public Limits Limits => limits;

    /// <summary>Whether nothing was reported.</summary>
    public bool IsEmpty => _counts is null;

    /// <summary>Whether a rule that is an error by default was violated. Diagnostics that the project has turned into errors do not count.</summary>
    public bool HasErrors { get; private set; } = known.Any(diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);

    /// <summary>Withholds what is reported until the result is disposed of.</summary>
    /// <param name="isWithheld">Whether to do so; false if nothing is to change.</param>
    public Withholding Withhold(bool isWithheld) => new(this, isWithheld);

    /// <param name="rule">The violated rule.</param>
    /// <param name="range">The range in the file.</param>
    /// <param name="arguments">The raw texts for the message; this method escapes them for display.</param>
    /// <returns>The reported diagnostic.</returns>
    public ContentDiagnostic Report(Rule rule, TextRange range, params string[] arguments) => Report(rule, rule.Severity, range, default, arguments);

    /// <summary>Reports a diagnostic that can be fixed automatically.</summary>
    /// <param name="rule">The violated rule.</param>
    /// <param name="range">The range in the file.</param>
    /// <param name="fixes">The available fixes; may be empty.</param>
    /// <param name="arguments">The raw texts for the message.</param>
    public ContentDiagnostic Report(Rule rule, TextRange range, EquatableArray<ContentFix> fixes, params string[] arguments) =>
        Report(rule, rule.Severity, range, fixes, arguments);

    /// <summary>Reports a diagnostic with a severity other than the rule's default.</summary>
    public ContentDiagnostic Report(Rule rule, RuleSeverity severity, TextRange range, params string[] arguments) =>
        Report(rule, severity, range, default, arguments);

    /// <summary>The diagnostics in file order; those at the same position in the order of reporting.</summary>
    public EquatableArray<ContentDiagnostic> ToArray() => _counts is null ? [] : _diagnostics.Concat(LeftOut())
        .OrderBy(diagnostic => diagnostic.Range.Start).ToEquatableArray();

    private ContentDiagnostic Report(Rule rule, RuleSeverity severity, TextRange range, EquatableArray<ContentFix> fixes, string[] arguments)
    {
        HasErrors |= rule.Severity == RuleSeverity.Error;
        _counts ??= [];
        var (count, firstLeftOut) = _counts.TryGetValue((rule, severity, _withholds), out var before) ? before : default;
        _counts[(rule, severity, _withholds)] = (count + 1, count == limits.Diagnostics ? range : firstLeftOut);
        var diagnostic = new ContentDiagnostic(rule, path, range, arguments.Select(DisplayText.From).ToEquatableArray()) { Severity = severity, Fixes = fixes, IsWithheld = _withholds };
        if (count < limits.Diagnostics)
        {
            _diagnostics.Add(diagnostic);
        }

        return diagnostic;
    }

    /// <summary>The diagnostics that count what was suppressed of each rule that reached the maximum.</summary>
    private IEnumerable<ContentDiagnostic> LeftOut() => _counts!
        .Where(entry => entry.Value.Count > limits.Diagnostics)
        .OrderBy(entry => entry.Key.Item1.Id, StringComparer.Ordinal)
        .Select(entry => new ContentDiagnostic(Rules.MoreDiagnostics, path, entry.Value.FirstLeftOut,
            [entry.Key.Item1.Id, (entry.Value.Count - limits.Diagnostics).ToString(CultureInfo.InvariantCulture)]) { LeftOut = entry.Key.Item1, IsWithheld = entry.Key.IsWithheld });

    /// <summary>While it is not disposed of, what is reported is withheld.</summary>
    public readonly struct Withholding : IDisposable
    {
        private readonly DiagnosticBag _bag;
        private readonly bool _before;

        public Withholding(DiagnosticBag bag, bool isWithheld)
        {
            (_bag, _before) = (bag, bag._withholds);
            bag._withholds |= isWithheld;
        }

        /// <inheritdoc/>
        public void Dispose() => _bag._withholds = _before;
    }
}
