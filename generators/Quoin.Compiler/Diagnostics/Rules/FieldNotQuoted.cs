namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule FieldNotQuoted = new("QUO7008", "Value that the quote does not have",
        "The '{0}' of '{1}' is \"{2}\", which is not in its quote; use what the source says, or quote the words that say it",
        RuleSeverity.Warning);
}
