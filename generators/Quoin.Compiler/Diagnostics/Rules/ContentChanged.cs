namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule ContentChanged = new("QUO6021", "Content has changed",
        "{0}; 'quoin accept {1} --because \"…\"' writes it to the baseline",
        RuleSeverity.Information);
}
