namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>Reported by the package's targets, because such a compiler cannot load this assembly.</summary>
    public static readonly Rule CompilerTooOld = new("QUO9010", "Compiler too old",
        "The C# compiler has version {0}, but Quoin needs 4.8 or later; build with the .NET 8 SDK, Visual Studio 2022 17.8 or later");
}
