namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule NotInLibrary = new("QUO1018", "Key that a library does not have",
        "A library has no '{0}': it asserts nothing itself; write it in an article, which cites the marks of the library");
}
