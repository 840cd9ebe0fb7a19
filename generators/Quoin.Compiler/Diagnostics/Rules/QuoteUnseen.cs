namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteUnseen = new("QUO2020", "Quote that no reader sees",
        "The quote is in '{0}' at {1}, where no reader sees it: in front matter, a comment, a tag or the address of a link; quote text that readers see");
}
