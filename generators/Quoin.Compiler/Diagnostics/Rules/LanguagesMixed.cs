namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule LanguagesMixed = new("QUO5011", "Caveats in another language than their text",
        "The caveats of this text are written in another language than the text; use the same language for both, or 'ToCaveatedText'",
        RuleSeverity.Warning);
}
