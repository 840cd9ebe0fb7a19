namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule FileNameMismatch = new("QUO1010", "File name does not match the article",
        "The article '{0}' is in a file named '{1}'; rename the file to '{0}.quoin.yaml', or change the id");
}
