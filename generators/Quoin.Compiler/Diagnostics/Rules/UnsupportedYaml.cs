namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule UnsupportedYaml = new("QUO1009", "Unsupported YAML feature",
        "{0} is not supported; {1}");
}
