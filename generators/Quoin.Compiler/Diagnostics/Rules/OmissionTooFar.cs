namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule OmissionTooFar = new("QUO2011", "Parts of a quote too far apart",
        "The parts of the quote appear in '{0}' at {1}, but not in this order with at most {2} characters omitted between two; "
        + "put them in the source's order, or list them separately under 'quotes'");
}
