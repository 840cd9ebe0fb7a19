using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers.Caveats;

/// <summary>
/// QUO5001: the text of a claim is used, but its caveats are not shown. Covers all ways to take both: assignments, <c>foreach</c>,
/// patterns, <c>out</c> arguments and parameters.
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
        context.RegisterSyntaxNodeAction(node => new ReceivedTuple(node, symbols).CheckVariable(), SyntaxKind.VariableDeclarator);
        context.RegisterSyntaxNodeAction(node => new ReceivedTuple(node, symbols).CheckMember(), SyntaxKind.SimpleMemberAccessExpression);
        context.RegisterSyntaxNodeAction(
            node => new UnreadMember(node, symbols).Check(),
            SyntaxKind.ClassDeclaration, SyntaxKind.StructDeclaration, SyntaxKind.RecordDeclaration, SyntaxKind.RecordStructDeclaration);
        context.RegisterSyntaxNodeAction(
            node => new ReceivedCaveats(node, symbols).Check(),
            SyntaxKind.ClassDeclaration, SyntaxKind.StructDeclaration, SyntaxKind.MethodDeclaration, SyntaxKind.ConstructorDeclaration, SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression, SyntaxKind.AnonymousMethodExpression);
    }

    private static void Assignment(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var syntax = (AssignmentExpressionSyntax)context.Node;
        if (syntax.Left is TupleExpressionSyntax or DeclarationExpressionSyntax
            && Operation(context, syntax) is IDeconstructionAssignmentOperation operation)
        {
            var deconstruction = new Deconstruction(new TakenText(context, symbols, syntax, syntax.Span.End), symbols);
            deconstruction.Check(operation.Target, operation.Value.Type, context.SemanticModel.GetDeconstructionInfo(syntax), syntax.Right);
        }
    }

    private static void Loop(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var syntax = (ForEachVariableStatementSyntax)context.Node;
        if (Operation(context, syntax) is IForEachLoopOperation operation)
        {
            var deconstruction = new Deconstruction(new TakenText(context, symbols, syntax, syntax.CloseParenToken.Span.End), symbols);
            deconstruction.Check(
                operation.LoopControlVariable,
                context.SemanticModel.GetForEachStatementInfo(syntax).ElementType,
                context.SemanticModel.GetDeconstructionInfo(syntax),
                syntax.Expression);
        }
    }

    private static void Pattern(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        // The parentheses of a "var" pattern are a pattern, and so are those inside them; the parentheses of a declaration are not.
        if (context.Node is ParenthesizedVariableDesignationSyntax { Parent: not DeclarationExpressionSyntax } or RecursivePatternSyntax { PositionalPatternClause: not null }
            && Operation(context, context.Node) is IRecursivePatternOperation operation)
        {
            new Deconstruction(new TakenText(context, symbols, operation.Syntax, operation.Syntax.Span.End), symbols).CheckPattern(operation);
        }
    }

    private static void Call(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
    {
        var syntax = (InvocationExpressionSyntax)context.Node;
        if (syntax.ArgumentList.Arguments.Any(static argument => argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword))
            && context.SemanticModel.GetSymbolInfo(syntax, context.CancellationToken).Symbol is IMethodSymbol method
            && Deconstruction.MayTake(symbols, method)
            && Operation(context, syntax) is IInvocationOperation operation)
        {
            new Deconstruction(new TakenText(context, symbols, syntax, syntax.Span.End), symbols).CheckCall(operation);
        }
    }
}
