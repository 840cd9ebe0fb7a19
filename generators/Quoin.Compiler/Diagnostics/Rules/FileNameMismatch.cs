namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>The article's id is not the file's name.</summary>
    public static readonly Rule FileNameMismatch = new("QUO1010", "File named differently from its article",
        "The article '{0}' stands in a file named '{1}'; name the file '{0}.quoin.yaml', or change the id");
}
