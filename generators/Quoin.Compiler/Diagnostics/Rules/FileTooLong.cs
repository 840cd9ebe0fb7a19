namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule FileTooLong = new("QUO9006", "File too long",
        "'{0}' has {1} characters, but the maximum is {2}; split it into several, or raise {3} in the project file");
}
