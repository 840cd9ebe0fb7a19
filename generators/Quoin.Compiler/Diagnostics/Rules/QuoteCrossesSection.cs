namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteCrossesSection = new("QUO2010", "Quote crosses the end of a section",
        "The quote begins at {0} and continues into the section '{1}', which begins at {2}; end it before the section, or list its parts under 'quotes'");
}
