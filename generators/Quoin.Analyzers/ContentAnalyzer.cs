using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers;

/// <summary>An analyzer of C# that uses content. Where Quoin is not used it registers nothing, and costs nothing after that.</summary>
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
    /// Whether C# is looked at that a tool made, too. A Razor page is such: what its author wrote stands in a generated
    /// file, and shows texts like any other. An analyzer that does so goes by syntax and asks what it means only where
    /// the syntax is right: generated code is large, and most of it, Quoin's own too, need never be bound for it.
    /// </summary>
    private protected virtual bool GuardsPromise => false;

    /// <summary>What a node does.</summary>
    private protected static IOperation? Operation(SyntaxNodeAnalysisContext context, SyntaxNode node) =>
        context.SemanticModel.GetOperation(node, context.CancellationToken);

    /// <summary>Whether an expression names a member so, whatever stands before it.</summary>
    private protected static bool IsNamed(ExpressionSyntax expression, string name) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == name,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText == name,
        _ => false,
    };

    /// <summary>Registers what looks at one compilation.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, ContentSymbols symbols);
}
