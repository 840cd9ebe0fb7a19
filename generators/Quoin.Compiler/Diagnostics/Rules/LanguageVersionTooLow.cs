namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule LanguageVersionTooLow = new("QUO9001", "C# version too low",
        "Quoin needs C# 11 or later, but this project uses C# {0}; set <LangVersion>latest</LangVersion> in the project file");
}
