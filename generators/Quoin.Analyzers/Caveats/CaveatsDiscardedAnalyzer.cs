using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers.Caveats;

/// <summary>
/// QUO5001: the text of a claim is used, but its caveats are discarded or assigned to a variable that is never read. Covers all
/// ways to deconstruct: assignments, <c>foreach</c>, patterns, and calls of the method.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CaveatsDiscardedAnalyzer() : ContentAnalyzer(CodeRules.CaveatsDiscarded)
{
    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        context.RegisterSyntaxNodeAction(node => Assignment(node, symbols), SyntaxKind.SimpleAssignmentExpression);
        context.RegisterSyntaxNodeAction(node => Loop(node, symbols), SyntaxKind.ForEachVariableStatement);
        context.RegisterSyntaxNodeAction(node => Pattern(node, symbols), SyntaxKind.RecursivePattern, SyntaxKind.ParenthesizedVariableDesignation);
        context.RegisterSyntaxNodeAction(node => Call(node, symbols), SyntaxKind.InvocationExpression);
    }

    private static void Assignment(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var syntax = (AssignmentExpressionSyntax)context.Node;
        if (syntax.Left is TupleExpressionSyntax or DeclarationExpressionSyntax
            && Operation(context, syntax) is IDeconstructionAssignmentOperation operation)
        {
            var info = context.SemanticModel.GetDeconstructionInfo(syntax);
            Targets(new DeconstructionCheck(context, symbols, syntax, syntax.Span.End), operation.Target, operation.Value.Type, info);
        }
    }

    private static void Loop(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var syntax = (ForEachVariableStatementSyntax)context.Node;
        if (Operation(context, syntax) is IForEachLoopOperation operation)
        {
            var info = context.SemanticModel.GetDeconstructionInfo(syntax);
            Targets(new DeconstructionCheck(context, symbols, syntax, syntax.CloseParenToken.Span.End), operation.LoopControlVariable, context.SemanticModel.GetForEachStatementInfo(syntax).ElementType, info);
        }
    }

    private static void Pattern(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        // The parentheses of a "var" pattern are a pattern, and so are those inside them; the parentheses of a declaration are not.
        if (context.Node is ParenthesizedVariableDesignationSyntax { Parent: not DeclarationExpressionSyntax } or RecursivePatternSyntax { PositionalPatternClause: not null }
            && Operation(context, context.Node) is IRecursivePatternOperation operation)
        {
            Pattern(context, symbols, operation);
        }
    }

    private static void Pattern(SyntaxNodeAnalysisContext context, ContentSymbols symbols, IRecursivePatternOperation operation)
    {
        if (operation.DeconstructSymbol is IMethodSymbol method
            && DeconstructionCheck.IsGuarded(symbols, method, operation.MatchedType)
            && operation.DeconstructionSubpatterns is [var text, var caveats]
            && CaveatPattern.Takes(text))
        {
            var deconstruction = new DeconstructionCheck(context, symbols, operation.Syntax, operation.Syntax.Span.End);
            if (CaveatPattern.IsBlind(caveats)
                || (CaveatPattern.Variable(caveats) is { } variable && deconstruction.IsForgotten(variable)))
            {
                deconstruction.Report(method, caveats.Syntax);
            }
        }
    }

    private static void Call(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var syntax = (InvocationExpressionSyntax)context.Node;
        if (!IsNamed(syntax.Expression, symbols.Deconstruct.Name)
            || Operation(context, syntax) is not IInvocationOperation operation
            || !DeconstructionCheck.IsGuarded(symbols, operation.TargetMethod, operation.Instance?.Type))
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
            new DeconstructionCheck(context, symbols, operation.Syntax, operation.Syntax.Span.End).Check(operation.TargetMethod, text, caveats);
        }
    }

    /// <summary>Checks the targets of a deconstruction, which may be nested deconstructions.</summary>
    /// <param name="deconstruction">The complete deconstruction.</param>
    /// <param name="target">The target.</param>
    /// <param name="type">The type of the deconstructed value, if known.</param>
    /// <param name="info">How it is deconstructed. Roslyn 4.8 does not provide this in expression-bodied members.</param>
    private static void Targets(DeconstructionCheck deconstruction, IOperation target, ITypeSymbol? type, DeconstructionInfo info)
    {
        if (DeconstructionCheck.Declared(target) is not ITupleOperation { Elements: var elements })
        {
            return;
        }

        var method = info.Method ?? deconstruction.MethodOf(type);
        if (method is not null && elements is [var text, var caveats] && deconstruction.IsGuarded(method, type))
        {
            deconstruction.Check(method, text, caveats);
        }

        var nested = info.Nested;
        for (var i = 0; i < elements.Length; i++)
        {
            Targets(deconstruction, elements[i], PartType(method, type, i, elements.Length), i < nested.Length ? nested[i] : default);
        }
    }

    /// <summary>The type of one of the parts of a deconstructed value.</summary>
    private static ITypeSymbol? PartType(IMethodSymbol? method, ITypeSymbol? type, int part, int count)
    {
        if (method is not null)
        {
            // In an extension method, the parts follow the receiver.
            var at = method.Parameters.Length - count + part;
            return at >= 0 ? method.Parameters[at].Type : null;
        }

        return type is INamedTypeSymbol { TupleElements: { IsDefault: false } parts } && parts.Length == count ? parts[part].Type : null;
    }
}
