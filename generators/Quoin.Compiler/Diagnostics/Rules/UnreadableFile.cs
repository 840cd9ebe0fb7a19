namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule UnreadableFile = new("QUO9002", "File cannot be read",
        "'{0}' cannot be read; check that it exists and is text in UTF-8");
}
