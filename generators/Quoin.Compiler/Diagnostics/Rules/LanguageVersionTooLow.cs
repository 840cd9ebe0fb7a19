namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>The compiler is set to a version of C# before 11.</summary>
    public static readonly Rule LanguageVersionTooLow = new("QUO9001", "C# version too low",
        "Quoin needs C# 11 or later, but this project uses C# {0}; set <LangVersion>latest</LangVersion> in the project file");
}
