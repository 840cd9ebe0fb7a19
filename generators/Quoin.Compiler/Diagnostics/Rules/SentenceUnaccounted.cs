namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule SentenceUnaccounted = new("QUO4001", "Sentence without a mark",
        "No mark of '{0}' covers this sentence: \"{1}\"; quote it in a claim, a caveat, evidence or a term, or list it under 'asides'",
        RuleSeverity.Warning) { IsFixable = true };
}
