namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule MarkupQuoted = new("QUO2019", "Quote contains markup",
        "The quote is written with the markup of '{0}'; write it as a reader sees it: \"{1}\"",
        RuleSeverity.Information) { IsFixable = true };
}
