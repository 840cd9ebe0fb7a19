using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers;

/// <summary>
/// The base class of analyzers of C# that uses content. In compilations without Quoin they register nothing, so they cost nothing.
/// </summary>
public abstract class ContentAnalyzer : DiagnosticAnalyzer
{
    private protected ContentAnalyzer(params Rule[] rules) => SupportedDiagnostics = rules.Select(Descriptors.Get).ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GuardsPromise ? GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics : GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ContentSymbols.Find(start.Compilation) is { } symbols)
            {
                Start(start, symbols);
            }
        });
    }

    /// <summary>
    /// Whether generated code is analyzed as well. For a Razor page, what its author wrote is in a generated file, and it shows
    /// texts like any other code. Such an analyzer must check the syntax first and use the semantic model only if that fits:
    /// generated code is large, and most of it, including Quoin's own, need not be bound.
    /// </summary>
    private protected virtual bool GuardsPromise => false;

    private protected static IOperation? Operation(SyntaxNodeAnalysisContext context, SyntaxNode node) =>
        context.SemanticModel.GetOperation(node, context.CancellationToken);

    /// <summary>Whether an expression accesses a member with a name, whatever is before it.</summary>
    private protected static bool IsNamed(ExpressionSyntax expression, string name) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == name,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText == name,
        _ => false,
    };

    /// <summary>Registers the actions for one compilation.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, ContentSymbols symbols);
}
