namespace Quoin.Compiler;

/// <summary>Collects the diagnostics of one file.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="known">What was reported of it before.</param>
internal sealed class DiagnosticBag(string path, EquatableArray<ContentDiagnostic> known = default)
{
    private readonly List<ContentDiagnostic> _diagnostics = [.. known];

    public string Path => path;

    /// <summary>Whether something is broken. What a project has made an error breaks nothing else.</summary>
    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);

    /// <param name="rule">The broken rule.</param>
    /// <param name="range">Where in the file.</param>
    /// <param name="arguments">Texts for the message, as they are; they are made safe to show here.</param>
    /// <returns>What was reported.</returns>
    public ContentDiagnostic Report(Rule rule, TextRange range, params string[] arguments) => Report(rule, rule.Severity, range, arguments);

    /// <summary>Reports what can be mended by itself.</summary>
    /// <param name="rule">The broken rule.</param>
    /// <param name="range">Where in the file.</param>
    /// <param name="fixes">Ways to mend it; may be empty.</param>
    /// <param name="arguments">Texts for the message, as they are.</param>
    public ContentDiagnostic Report(Rule rule, TextRange range, EquatableArray<ContentFix> fixes, params string[] arguments)
    {
        var diagnostic = Report(rule, range, arguments) with { Fixes = fixes };
        _diagnostics[_diagnostics.Count - 1] = diagnostic;
        return diagnostic;
    }

    /// <summary>Reports with a severity that is not the rule's own.</summary>
    public ContentDiagnostic Report(Rule rule, RuleSeverity severity, TextRange range, params string[] arguments)
    {
        var diagnostic = new ContentDiagnostic(rule, path, range, arguments.Select(DisplayText.Of).ToEquatableArray()) { Severity = severity };
        _diagnostics.Add(diagnostic);
        return diagnostic;
    }

    /// <summary>The diagnostics in the order of the file; those at one place in the order of reporting.</summary>
    public EquatableArray<ContentDiagnostic> ToArray() =>
        _diagnostics.OrderBy(diagnostic => diagnostic.Range.Start).ToEquatableArray();
}
