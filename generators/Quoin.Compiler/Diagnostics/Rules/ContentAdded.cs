namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule ContentAdded = new("QUO6022", "Content is not in the baseline",
        "{0}, so the baseline does not guard it; 'quoin accept {1} --because \"…\"' adds it",
        RuleSeverity.Information);
}
