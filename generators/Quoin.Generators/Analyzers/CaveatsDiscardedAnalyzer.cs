using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>
/// QUO5001: the text of a qualified claim is taken, and its caveats go into a discard or into a variable that nobody reads.
/// Every way to deconstruct ends here: assignments, <c>foreach</c>, patterns and calls by name.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CaveatsDiscardedAnalyzer() : ContentAnalyzer(CodeRules.CaveatsDiscarded)
{
    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        context.RegisterOperationAction(operation => Assignment(operation, symbols), OperationKind.DeconstructionAssignment);
        context.RegisterOperationAction(operation => Loop(operation, symbols), OperationKind.Loop);
        context.RegisterOperationAction(operation => Pattern(operation, symbols), OperationKind.RecursivePattern);
        context.RegisterOperationAction(operation => Call(operation, symbols), OperationKind.Invocation);
    }

    private static void Assignment(OperationAnalysisContext context, ContentSymbols symbols)
    {
        var operation = (IDeconstructionAssignmentOperation)context.Operation;
        if (operation.Syntax is AssignmentExpressionSyntax syntax)
        {
            var info = operation.SemanticModel!.GetDeconstructionInfo(syntax);
            Targets(new Deconstruction(context, symbols, syntax, syntax.Span.End), operation.Target, info);
        }
    }

    private static void Loop(OperationAnalysisContext context, ContentSymbols symbols)
    {
        if (context.Operation is IForEachLoopOperation { Syntax: ForEachVariableStatementSyntax syntax } operation)
        {
            var info = operation.SemanticModel!.GetDeconstructionInfo(syntax);
            Targets(new Deconstruction(context, symbols, syntax, syntax.CloseParenToken.Span.End), operation.LoopControlVariable, info);
        }
    }

    private static void Pattern(OperationAnalysisContext context, ContentSymbols symbols)
    {
        var operation = (IRecursivePatternOperation)context.Operation;
        if (operation.DeconstructSymbol is IMethodSymbol method
            && ContentSymbols.Same(method.OriginalDefinition, symbols.Deconstruct)
            && operation.DeconstructionSubpatterns is [var text, var caveats]
            && CaveatPattern.Takes(text))
        {
            var deconstruction = new Deconstruction(context, symbols, operation.Syntax, operation.Syntax.Span.End);
            if (CaveatPattern.IsBlind(caveats))
            {
                deconstruction.Report(method, caveats.Syntax);
            }
            else if (CaveatPattern.Variable(caveats) is { } variable && deconstruction.IsForgotten(variable))
            {
                deconstruction.Report(method, caveats.Syntax);
            }
        }
    }

    private static void Call(OperationAnalysisContext context, ContentSymbols symbols)
    {
        var operation = (IInvocationOperation)context.Operation;
        if (!ContentSymbols.Same(operation.TargetMethod.OriginalDefinition, symbols.Deconstruct))
        {
            return;
        }

        IOperation? text = null;
        IOperation? caveats = null;
        foreach (var argument in operation.Arguments)
        {
            (text, caveats) = argument.Parameter?.Ordinal == 0 ? (argument.Value, caveats) : (text, argument.Value);
        }

        if (text is not null && caveats is not null)
        {
            new Deconstruction(context, symbols, operation.Syntax, operation.Syntax.Span.End).Check(operation.TargetMethod, text, caveats);
        }
    }

    /// <summary>Goes through the targets of a deconstruction, which may be deconstructions again.</summary>
    private static void Targets(Deconstruction deconstruction, IOperation target, DeconstructionInfo info)
    {
        if (Deconstruction.Declared(target) is not ITupleOperation { Elements: var elements })
        {
            return;
        }

        if (info.Method is { } method && elements is [var text, var caveats] && deconstruction.IsOfQualified(method))
        {
            deconstruction.Check(method, text, caveats);
        }

        var nested = info.Nested;
        for (var i = 0; i < elements.Length && i < nested.Length; i++)
        {
            Targets(deconstruction, elements[i], nested[i]);
        }
    }
}
