using Quoin.Compiler.Diagnostics;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>The words for severities, those of compilers, and for how safe a fix is.</summary>
internal static class Severities
{
    public static string Word(this RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    public static string Word(this FixSafety safety) => safety switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Unsafe => "unsafe",
        _ => "choice",
    };

    public static Tone Tone(this RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Terminal.Tone.Error,
        RuleSeverity.Warning => Terminal.Tone.Warning,
        _ => Terminal.Tone.Information,
    };
}
