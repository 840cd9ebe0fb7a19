namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule InvalidYaml = new("QUO1001", "Invalid YAML",
        "This is not valid YAML: {0}; {1}")
    {
        IsFixable = true,
    };
}
