using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>An analyzer of C# that uses content. Where Quoin is not used it registers nothing, and costs nothing after that.</summary>
/// <param name="rules">The rules that it may report.</param>
public abstract class ContentAnalyzer(params Rule[] rules) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = rules.Select(Descriptors.Of).ToImmutableArray();

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GuardsPromise ? GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics : GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ContentSymbols.Of(start.Compilation) is { } symbols)
            {
                Start(start, symbols);
            }
        });
    }

    /// <summary>
    /// Whether C# is looked at that a tool made, too. A Razor page is such: what its author wrote stands in a generated
    /// file, and shows texts like any other.
    /// </summary>
    private protected virtual bool GuardsPromise => false;

    /// <summary>Registers what looks at one compilation.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, ContentSymbols symbols);
}
