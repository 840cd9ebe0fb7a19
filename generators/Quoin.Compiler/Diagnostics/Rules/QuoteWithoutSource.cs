namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteWithoutSource = new("QUO1019", "Quote without a source",
        "'{0}' has a quote, but neither it nor its library names a source; add 'source' with the path of the text that it quotes, or remove the quote");
}
