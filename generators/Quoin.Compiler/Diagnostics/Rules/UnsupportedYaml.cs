namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A feature of YAML that annotations do without.</summary>
    public static readonly Rule UnsupportedYaml = new("QUO1009", "Feature of YAML that annotations do without",
        "{0} has no place here; {1}");
}
