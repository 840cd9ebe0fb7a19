using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Diagnostics;

/// <summary>A diagnostic as data: the rule, the location and the arguments of the message.</summary>
/// <param name="Rule">The violated rule.</param>
/// <param name="Path">The path of the annotation or of the source.</param>
/// <param name="Range">The range in that file.</param>
/// <param name="Arguments">The values of the message's placeholders, safe to display.</param>
internal sealed record ContentDiagnostic(Rule Rule, string Path, TextRange Range, EquatableArray<string> Arguments)
{
    /// <summary>The effective severity: that of the rule, unless a setting changes it.</summary>
    public RuleSeverity Severity { get; init; } = Rule.Severity;

    /// <summary>If this diagnostic counts suppressed ones, their rule; otherwise null.</summary>
    public Rule? LeftOut { get; init; }

    /// <summary>
    /// Whether it is not shown, because the errors of a model may be its only reason. It counts nevertheless: what it is about cannot be read.
    /// </summary>
    public bool IsWithheld { get; init; }

    /// <summary>The available fixes, the most likely first; may be empty.</summary>
    public EquatableArray<ContentFix> Fixes { get; init; }

    /// <summary>The formatted message.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    /// <summary>The diagnostics that are shown.</summary>
    public static EquatableArray<ContentDiagnostic> Shown(EquatableArray<ContentDiagnostic> diagnostics) =>
        diagnostics.Any(static diagnostic => diagnostic.IsWithheld) ? [.. diagnostics.Where(static diagnostic => !diagnostic.IsWithheld)] : diagnostics;

    /// <summary>Formats the diagnostic as a compiler prints it; lines and columns are 1-based.</summary>
    public override string ToString() =>
        $"{Path}({Range.StartLine + 1},{Range.StartColumn + 1}): {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
