namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule TranslationStale = new("QUO6012", "Text has changed in one language, and not in another",
        "{0}; read it again, and correct it, or accept it with 'quoin accept {1} --because \"…\"'",
        RuleSeverity.Warning);
}
