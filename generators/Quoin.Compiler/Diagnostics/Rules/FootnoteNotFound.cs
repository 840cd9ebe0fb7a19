namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule FootnoteNotFound = new("QUO2021", "Footnote not found",
        "No text of '{0}' refers to a footnote with the label '{1}'{2}");
}
