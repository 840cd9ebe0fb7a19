using Microsoft.CodeAnalysis.Diagnostics;

namespace Quoin.Analyzers;

/// <summary>The MSBuild properties of the project that is being compiled.</summary>
internal static class BuildProperties
{
    /// <summary>A property of the project; null where it is not set.</summary>
    public static string? BuildProperty(this AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue($"build_property.{name}", out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
