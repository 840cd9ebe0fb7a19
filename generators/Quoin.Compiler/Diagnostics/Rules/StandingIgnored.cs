namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule StandingIgnored = new("QUO5008", "Standing ignored",
        "'{0}' also has what is retracted, superseded or a draft, and its texts are used here without their standing; use '{1}', or show the 'Standing' of each",
        RuleSeverity.Warning);
}
