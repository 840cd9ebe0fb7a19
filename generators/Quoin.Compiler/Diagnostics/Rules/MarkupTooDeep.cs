namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule MarkupTooDeep = new("QUO1017", "Markdown nested too deeply",
        "The Markdown of '{0}' is nested too deeply to be read; remove levels of lists, quotes and emphasis");
}
