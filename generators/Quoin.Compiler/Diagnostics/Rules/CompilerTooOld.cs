namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A C# compiler below the floor. The package's targets tell of it: no such compiler runs this assembly.</summary>
    public static readonly Rule CompilerTooOld = new("QUO9010", "Compiler too old",
        "The C# compiler is of version {0} and Quoin needs 4.8 or later; build with the .NET 8 SDK, Visual Studio 2022 17.8 or what is newer");
}
