namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>Reported by the package's targets, because analyzers that do not run cannot say so.</summary>
    public static readonly Rule GuardsOff = new("QUO9011", "Guards are off",
        "{0}, so nothing reports code that shows a claim without its caveats; change that, or set the property QuoinGuards to off to accept it",
        RuleSeverity.Warning);
}
