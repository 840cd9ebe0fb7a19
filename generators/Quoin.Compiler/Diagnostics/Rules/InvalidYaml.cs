namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule InvalidYaml = new("QUO1001", "Invalid YAML",
        "This is not valid YAML: {0}; fix the syntax here or just before it{1}");
}
