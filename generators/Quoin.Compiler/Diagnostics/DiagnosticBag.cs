using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="limits">How much of it is read and reported.</param>
/// <param name="known">What was reported of it before.</param>
internal sealed class DiagnosticBag(string path, Limits limits, EquatableArray<ContentDiagnostic> known = default)
{
    private readonly List<ContentDiagnostic> _diagnostics = [.. known];

    // How often each rule was reported, with each severity: nothing is left out of which no example is reported.
    private readonly Dictionary<(Rule, RuleSeverity), (int Count, TextRange FirstLeftOut)> _counts = known
        .GroupBy(diagnostic => (diagnostic.Rule, diagnostic.Severity))
        .ToDictionary(group => group.Key, group => (group.Count(), default(TextRange)));

    /// <summary>A bag that takes whatever it is given.</summary>
    public DiagnosticBag(string path)
        : this(path, Limits.Default with { Diagnostics = int.MaxValue })
    {
    }

    public string Path => path;

    public Limits Limits => limits;

    /// <summary>Whether something is broken. What a project has made an error breaks nothing else.</summary>
    public bool HasErrors { get; private set; } = known.Any(diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);

    /// <param name="rule">The broken rule.</param>
    /// <param name="range">Where in the file.</param>
    /// <param name="arguments">Texts for the message, as they are; they are made safe to show here.</param>
    /// <returns>What was reported.</returns>
    public ContentDiagnostic Report(Rule rule, TextRange range, params string[] arguments) => Report(rule, rule.Severity, range, default, arguments);

    /// <summary>Reports what can be fixed automatically.</summary>
    /// <param name="rule">The broken rule.</param>
    /// <param name="range">Where in the file.</param>
    /// <param name="fixes">Ways to fix it; may be empty.</param>
    /// <param name="arguments">Texts for the message, as they are.</param>
    public ContentDiagnostic Report(Rule rule, TextRange range, EquatableArray<ContentFix> fixes, params string[] arguments) =>
        Report(rule, rule.Severity, range, fixes, arguments);

    /// <summary>Reports with a severity that is not the rule's own.</summary>
    public ContentDiagnostic Report(Rule rule, RuleSeverity severity, TextRange range, params string[] arguments) =>
        Report(rule, severity, range, default, arguments);

    /// <summary>The diagnostics in the order of the file; those at one place in the order of reporting.</summary>
    public EquatableArray<ContentDiagnostic> ToArray() => _diagnostics.Concat(LeftOut())
        .OrderBy(diagnostic => diagnostic.Range.Start).ToEquatableArray();

    private ContentDiagnostic Report(Rule rule, RuleSeverity severity, TextRange range, EquatableArray<ContentFix> fixes, string[] arguments)
    {
        HasErrors |= rule.Severity == RuleSeverity.Error;
        var (count, firstLeftOut) = _counts.TryGetValue((rule, severity), out var before) ? before : default;
        _counts[(rule, severity)] = (count + 1, count == limits.Diagnostics ? range : firstLeftOut);
        var diagnostic = new ContentDiagnostic(rule, path, range, arguments.Select(DisplayText.From).ToEquatableArray()) { Severity = severity, Fixes = fixes };
        if (count < limits.Diagnostics)
        {
            _diagnostics.Add(diagnostic);
        }

        return diagnostic;
    }

    /// <summary>How many more there are of each rule that reached the maximum.</summary>
    private IEnumerable<ContentDiagnostic> LeftOut() => _counts
        .Where(entry => entry.Value.Count > limits.Diagnostics)
        .OrderBy(entry => entry.Key.Item1.Id, StringComparer.Ordinal)
        .Select(entry => new ContentDiagnostic(Rules.MoreDiagnostics, path, entry.Value.FirstLeftOut,
            [entry.Key.Item1.Id, (entry.Value.Count - limits.Diagnostics).ToString(CultureInfo.InvariantCulture)]) { LeftOut = entry.Key.Item1 });
}
