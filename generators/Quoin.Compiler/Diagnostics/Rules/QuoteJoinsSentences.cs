namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteJoinsSentences = new("QUO2016", "Quote joins fragments of two sentences",
        "The quote joins a fragment of the sentence at {0} with a fragment of the sentence at {1}, so it may say what neither says; quote a whole clause of each");
}
