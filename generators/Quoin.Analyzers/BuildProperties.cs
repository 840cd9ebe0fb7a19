using Microsoft.CodeAnalysis.Diagnostics;

namespace Quoin.Analyzers;

/// <summary>Reads the MSBuild properties of the project.</summary>
internal static class BuildProperties
{
    /// <summary>Returns the value of a property; null if it is not set.</summary>
    public static string? BuildProperty(this AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue($"build_property.{name}", out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
