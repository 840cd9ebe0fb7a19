using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Format;

namespace Quoin.Analyzers;

/// <summary>Recognizes projects of tests: what they contain is shown to nobody, and they test what is no longer valid as well.</summary>
internal static class TestProject
{
    private static readonly HashSet<string> Frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
    };

    /// <summary>Whether a project says that it has tests, or references a test framework.</summary>
    public static bool Is(Compilation compilation, AnalyzerOptions options) =>
        string.Equals(options.AnalyzerConfigOptionsProvider.BuildProperty(ProjectProperties.IsTestProject), "true", StringComparison.OrdinalIgnoreCase)
        || compilation.ReferencedAssemblyNames.Any(static reference => Frameworks.Contains(reference.Name));
}
