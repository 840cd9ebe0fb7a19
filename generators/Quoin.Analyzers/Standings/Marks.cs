using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Standings;

/// <summary>Finds the names under which other code gets a mark, or a list of marks.</summary>
internal static class Marks
{
    /// <summary>The parameters of a lambda expression.</summary>
    public static IEnumerable<string> Of(AnonymousFunctionExpressionSyntax function) => function switch
    {
        SimpleLambdaExpressionSyntax simple => [simple.Parameter.Identifier.ValueText],
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters.Select(static parameter => parameter.Identifier.ValueText),
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters.Select(static parameter => parameter.Identifier.ValueText),
        _ => [],
    };

    /// <summary>The variables of a query.</summary>
    public static IEnumerable<string> Of(QueryExpressionSyntax query) => query.DescendantNodes().Select(static node => node switch
    {
        FromClauseSyntax from => from.Identifier.ValueText,
        LetClauseSyntax let => let.Identifier.ValueText,
        JoinClauseSyntax join => join.Identifier.ValueText,
        _ => null,
    }).OfType<string>();

    /// <summary>The variable that a pattern declares for the complete value.</summary>
    public static IEnumerable<string> In(PatternSyntax pattern) => pattern switch
    {
        DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax variable } => [variable.Identifier.ValueText],
        RecursivePatternSyntax { Designation: SingleVariableDesignationSyntax variable } => [variable.Identifier.ValueText],
        VarPatternSyntax { Designation: SingleVariableDesignationSyntax variable } => [variable.Identifier.ValueText],
        _ => [],
    };

    /// <summary>The parameter of a method of the project that takes an argument; null if the method is another's.</summary>
    public static IParameterSymbol? Parameter(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument is not { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { } call } list }
            || call.SyntaxTree != model.SyntaxTree
            || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method)
        {
            return null;
        }

        var at = list.Arguments.IndexOf(argument);
        return argument.NameColon is { Name.Identifier.ValueText: var name }
            ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            : method.Parameters.ElementAtOrDefault(Math.Min(at, method.Parameters.Length - 1));
    }

    /// <summary>The parameters of a method of the project that is passed as a delegate.</summary>
    public static IEnumerable<IParameterSymbol> Parameters(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation) =>
        argument.SyntaxTree == model.SyntaxTree
        && argument.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax
        && model.GetSymbolInfo(argument.Expression, cancellation).Symbol is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method
            ? method.Parameters.AsEnumerable()
            : [];

    /// <summary>The first parameter of an extension method of the project; null if another method is called.</summary>
    public static IParameterSymbol? Receiver(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        call.SyntaxTree == model.SyntaxTree
        && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ReducedFrom: { DeclaringSyntaxReferences.IsEmpty: false } method }
            ? method.Parameters[0]
            : null;

    /// <summary>The call that returns what a lambda expression returns, or all elements of it; null if it is another call.</summary>
    public static InvocationExpressionSyntax? Projection(LambdaExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" or "SelectMany" } } call } } ? call : null;

    /// <summary>The member in whose body a node is; for top-level statements, the file.</summary>
    public static SyntaxNode MemberAround(SyntaxNode node) => VariableUses.Scope(node);
}
