namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteTooShort = new("QUO2009", "Quote too short to stay unique",
        "\"{0}\" is one word, which may soon appear in the source again; quote more of the sentence, or pin it with 'prefix', 'suffix' or 'occurrence'",
        RuleSeverity.Warning);
}
