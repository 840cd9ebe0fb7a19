using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Quoin.Analyzers;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Generators.Emission;

namespace Quoin.Generators.Reporting;

/// <summary>Reports the compiler's diagnostics to Roslyn. Only here do they become <see cref="Diagnostic"/> objects.</summary>
internal static class DiagnosticReporter
{
    public static void Report(SourceProductionContext output, EquatableArray<ContentDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Get(diagnostic.Rule),
                Location(diagnostic.Path, diagnostic.Range),
                Descriptors.Severity(diagnostic.Severity),
                additionalLocations: null,
                ContentFix.ToProperties(diagnostic.Fixes).ToImmutableDictionary(),
                [.. diagnostic.Arguments]));
        }
    }

    /// <summary>Reports a C# version that is too old, if the project has any content.</summary>
    public static void ReportLanguageVersion(SourceProductionContext output, (bool HasArticles, Settings Settings) input)
    {
        if (input is { HasArticles: true, Settings.UnsupportedLanguageVersion: { } version })
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(Rules.LanguageVersionTooLow), location: null, version));
        }
    }

    /// <summary>The position in a file; none for a diagnostic about the project itself.</summary>
    private static Location Location(string path, TextRange range) => path.Length == 0
        ? Microsoft.CodeAnalysis.Location.None
        : Microsoft.CodeAnalysis.Location.Create(
            path,
            new TextSpan(range.Start, range.Length),
            new LinePositionSpan(new LinePosition(range.StartLine, range.StartColumn), new LinePosition(range.EndLine, range.EndColumn)));
}
