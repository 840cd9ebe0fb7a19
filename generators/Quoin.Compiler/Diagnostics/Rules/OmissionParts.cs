namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule OmissionParts = new("QUO2013", "Invalid number of quote parts",
        "The quote has {0} parts between its omissions '[…]', but needs 1 to {1}; quote words of the source, or split it under 'quotes'");
}
