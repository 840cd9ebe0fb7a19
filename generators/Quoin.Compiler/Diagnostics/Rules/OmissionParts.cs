namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A quote that is nothing but omissions, or is cut to pieces.</summary>
    public static readonly Rule OmissionParts = new("QUO2013", "Invalid number of quote parts",
        "The quote has {0} parts between its omissions '[…]', but needs 1 to {1}; quote words of the source, or split it under 'quotes'");
}
