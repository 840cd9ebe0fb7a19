namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A C# compiler below the minimum. The package's targets report it: no such compiler runs this assembly.</summary>
    public static readonly Rule CompilerTooOld = new("QUO9010", "Compiler too old",
        "The C# compiler has version {0}, but Quoin needs 4.8 or later; build with the .NET 8 SDK, Visual Studio 2022 17.8 or later");
}
