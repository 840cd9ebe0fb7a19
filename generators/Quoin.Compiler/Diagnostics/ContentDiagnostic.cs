using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Diagnostics;

/// <summary>A broken rule, as data: which, where, and what fills its message.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The path of the annotation or of the source.</param>
/// <param name="Range">The place in that file.</param>
/// <param name="Arguments">The values of the message's placeholders; safe to show.</param>
internal sealed record ContentDiagnostic(Rule Rule, string Path, TextRange Range, EquatableArray<string> Arguments)
{
    /// <summary>The severity here: that of the rule, unless a setting changes it.</summary>
    public RuleSeverity Severity { get; init; } = Rule.Severity;

    /// <summary>The rule of which it counts the diagnostics that are left out; null where it is a diagnostic of its own.</summary>
    public Rule? LeftOut { get; init; }

    /// <summary>Ways to fix it, the likeliest first; may be empty.</summary>
    public EquatableArray<ContentFix> Fixes { get; init; }

    /// <summary>The message, filled in.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    /// <summary>The diagnostic as a compiler prints it; lines and columns are 1-based.</summary>
    public override string ToString() =>
        $"{Path}({Range.StartLine + 1},{Range.StartColumn + 1}): {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
