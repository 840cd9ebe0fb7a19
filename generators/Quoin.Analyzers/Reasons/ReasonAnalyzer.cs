using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.Reasons;

/// <summary>QUO5002: <c>WithoutCaveats</c> is called without a reason.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReasonAnalyzer() : ContentAnalyzer(CodeRules.ReasonWithoutReason)
{
    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        context.RegisterSyntaxNodeAction(node => Look(node, symbols), SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression);
    }

    private static void Look(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var member = (ExpressionSyntax)context.Node;
        if (!IsNamed(member, symbols.WithoutCaveats.Name))
        {
            return;
        }

        var use = member.Parent is InvocationExpressionSyntax call && call.Expression == member ? call : member;
        switch (Operation(context, use))
        {
            case IInvocationOperation operation when Is(operation.TargetMethod, symbols):
                if (operation.Arguments is [{ Value: var reason }] && Fault(reason.ConstantValue) is { } fault)
                {
                    Report(context, OperationSyntax.Argument(reason), fault);
                }

                break;

            // The caller of the delegate would pass the reason, where readers of this code do not see it.
            case IMethodReferenceOperation operation when Is(operation.Method, symbols):
                Report(context, operation.Syntax, "Nothing here gives a reason");
                break;
        }
    }

    private static bool Is(IMethodSymbol method, ContentSymbols symbols) => ContentSymbols.Same(method.OriginalDefinition, symbols.WithoutCaveats);

    private static string? Fault(Optional<object?> reason) => reason switch
    {
        { HasValue: false } => "The reason is not a constant",
        { Value: string text } when string.IsNullOrWhiteSpace(text) => "The reason is blank",
        { Value: string text } => Reason.Fault(text) is { } fault ? $"The reason '{DisplayText.From(DisplayText.Excerpt(text))}' {fault}" : null,
        _ => "The reason is null",
    };

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode place, string fault) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(CodeRules.ReasonWithoutReason), place.GetLocation(), fault));
}
