using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>QUO5002: <c>WithoutCaveats</c> asks for a reason and gets none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReasonAnalyzer() : ContentAnalyzer(CodeRules.ReasonWithoutReason)
{
    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        context.RegisterOperationAction(operation => Call(operation, symbols), OperationKind.Invocation);
        context.RegisterOperationAction(operation => MethodGroup(operation, symbols), OperationKind.MethodReference);
    }

    private static void Call(OperationAnalysisContext context, ContentSymbols symbols)
    {
        var operation = (IInvocationOperation)context.Operation;
        if (ContentSymbols.Same(operation.TargetMethod.OriginalDefinition, symbols.WithoutCaveats)
            && operation.Arguments is [{ Value: var reason }]
            && Fault(reason.ConstantValue) is { } fault)
        {
            Report(context, Place.Of(reason), fault);
        }
    }

    /// <summary>Whoever calls the delegate gives the reason, and no one who reads this place sees it.</summary>
    private static void MethodGroup(OperationAnalysisContext context, ContentSymbols symbols)
    {
        if (ContentSymbols.Same(((IMethodReferenceOperation)context.Operation).Method.OriginalDefinition, symbols.WithoutCaveats))
        {
            Report(context, context.Operation.Syntax, "Nothing here gives a reason");
        }
    }

    private static string? Fault(Optional<object?> reason) => reason switch
    {
        { HasValue: false } => "The reason is not a constant",
        { Value: string text } => Reason.Fault(text),
        _ => "The reason is null",
    };

    private static void Report(OperationAnalysisContext context, SyntaxNode place, string fault) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(CodeRules.ReasonWithoutReason), place.GetLocation(), fault));
}
