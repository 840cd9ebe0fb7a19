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
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ContentSymbols.Of(start.Compilation) is { } symbols)
            {
                Start(start, symbols);
            }
        });
    }

    /// <summary>Registers what looks at one compilation.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, ContentSymbols symbols);
}
