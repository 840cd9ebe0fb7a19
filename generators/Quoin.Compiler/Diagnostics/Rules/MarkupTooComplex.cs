namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule MarkupTooComplex = new("QUO1017", "Markdown too complex",
        "The Markdown of '{0}' is too complex to be read; use fewer levels of lists, quotes and emphasis, and shorter paragraphs and tables");
}
