using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;

namespace Quoin.Tool.Repairs;

/// <summary>A file with a text that may not be on the disk yet, and what a build would say about it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Diagnostics">The diagnostics, with their severities in the project.</param>
/// <param name="Article">The article, which may be partial; null if it could not be compiled, or if the file is no annotation.</param>
internal sealed record FileState(string Text, IReadOnlyList<ContentDiagnostic> Diagnostics, ArticleModel? Article)
{
    private readonly Dictionary<string, int> _counts = Diagnostics.GroupBy(static diagnostic => diagnostic.Rule.Id).ToDictionary(static rule => rule.Key, static rule => rule.Count(), StringComparer.Ordinal);

    public bool HasErrors { get; } = Diagnostics.Any(static diagnostic => diagnostic.Severity == RuleSeverity.Error);

    /// <summary>The number of diagnostics of a rule.</summary>
    public int Count(Rule rule) => _counts.GetValueOrDefault(rule.Id);
}
