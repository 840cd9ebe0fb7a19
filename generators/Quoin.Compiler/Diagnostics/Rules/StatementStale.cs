namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule StatementStale = new("QUO6011", "Quote has changed, and a statement has not",
        "{0}; read it again, and correct it, or accept it with 'quoin accept {1} --because \"…\"'",
        RuleSeverity.Warning);
}
