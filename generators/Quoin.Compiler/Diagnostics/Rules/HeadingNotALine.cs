namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule HeadingNotALine = new("QUO2006", "Heading is not a whole line",
        "The heading appears in '{0}' at {1}, but not as a line of its own; quote the whole line, or use 'from' for a section without a heading");
}
