using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <summary>Finds other places of a member that show the caveats of the same claim, or those of all claims of an article.</summary>
/// <param name="symbols">The types of the runtime.</param>
/// <param name="model">The semantic model of the file.</param>
/// <param name="cancellation">Cancels the search.</param>
internal sealed class SameClaim(ContentSymbols symbols, SemanticModel model, CancellationToken cancellation)
{
    /// <summary>Adds the caveats that are shown in a scope.</summary>
    /// <param name="flow">What is known to be shown.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="place">The place where the text is taken.</param>
    /// <param name="source">The expression that it is taken from, if known.</param>
    public void Follow(CaveatsFlow flow, SyntaxNode scope, SyntaxNode place, ExpressionSyntax? source)
    {
        var claim = ClaimPath.Of(source, model, cancellation);
        foreach (var node in scope.DescendantNodes())
        {
            if (node is not (ExpressionSyntax or ForEachVariableStatementSyntax or ParenthesizedVariableDesignationSyntax or RecursivePatternSyntax or SubpatternSyntax) || Alternatives.Are(node, place))
            {
                continue;
            }

            switch (node)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Caveats", Expression: var owner } access
                    when Is(claim, owner) || ContentSymbols.Is(model.GetTypeInfo(owner, cancellation).Type, symbols.Article):
                    flow.Follow(access, Part.All);
                    break;
                case MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Caveats", Parent: ConditionalAccessExpressionSyntax { Expression: var owner } } access when Is(claim, owner):
                    flow.Follow(access, Part.All);
                    break;
                case SubpatternSyntax { NameColon.Name.Identifier.ValueText: "Caveats", Pattern: var caveats } when Is(claim, ClaimPath.Matched(node)):
                    flow.FollowPattern(caveats, Part.All);
                    break;
                case ExpressionSyntax value when IsPassed(value) && Is(claim, value) && MayShowCaveats(value):
                    flow.Show(Part.All, node);
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "All" } access when new CaveatTypes(symbols).IsList(model.GetTypeInfo(access, cancellation).Type):
                    flow.Follow(access, Part.All);
                    break;
                case ExpressionSyntax value when IsFormatted(value) && Is(claim, value) && HasCaveats(model.GetTypeInfo(value, cancellation).Type):
                    flow.Show(Part.All, node);
                    break;
                case AssignmentExpressionSyntax assignment when assignment != place && Second(assignment.Left) is { } caveats && Is(claim, assignment.Right):
                    FollowTarget(flow, caveats);
                    break;
                case ForEachVariableStatementSyntax loop when loop != place && Second(loop.Variable) is { } caveats && Is(claim, loop.Expression):
                    FollowTarget(flow, caveats);
                    break;
                case ParenthesizedVariableDesignationSyntax { Variables: [_, var caveats] } when node != place && node.Parent is VarPatternSyntax && Is(claim, ClaimPath.Matched(node)):
                    flow.FollowPattern(caveats, Part.All);
                    break;
                case RecursivePatternSyntax { PositionalPatternClause.Subpatterns: [_, var caveats] } when node != place && Is(claim, ClaimPath.Matched(node)):
                    flow.FollowPattern(caveats, Part.All);
                    break;
            }
        }
    }

    private bool Is(ClaimPath? claim, ExpressionSyntax? other) => claim is not null && other is not null && claim.Equals(ClaimPath.Of(other, model, cancellation));

    private bool HasCaveats(ITypeSymbol? type) => new CaveatTypes(symbols).IsCarrier(type);

    /// <summary>Whether a value is formatted, which writes a claim with all its caveats.</summary>
    private static bool IsFormatted(ExpressionSyntax value) => value.Parent switch
    {
        InterpolationSyntax => true,
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(ToString) or "ToOneLine", Parent: InvocationExpressionSyntax } access => access.Expression == value,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var method } } => method is
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Write" or "WriteLine" or "Append" or "AppendLine" or "AddContent" }
            or IdentifierNameSyntax { Identifier.ValueText: "Write" },
        _ => false,
    };

    /// <summary>Whether a value is an argument, or the receiver of a method.</summary>
    private static bool IsPassed(ExpressionSyntax value) => value.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax } => true,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access => call.Expression == access && access.Expression == value,
        _ => false,
    };

    /// <summary>Whether a method that gets a claim says that it has to do with caveats, or is a component's.</summary>
    private bool MayShowCaveats(ExpressionSyntax claim)
    {
        var call = claim.FirstAncestorOrSelf<InvocationExpressionSyntax>()!;
        return model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            && (method.Name is "AddComponentParameter" or "TypeCheck" || (method.Name.Contains("Caveat") && !ContentSymbols.Same(method.OriginalDefinition, symbols.WithoutCaveats))
                || method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation).DescendantNodes()
                    .Any(static node => node is IdentifierNameSyntax { Identifier.ValueText: "Caveats" })));
    }

    /// <summary>The second of two targets.</summary>
    private static SyntaxNode? Second(ExpressionSyntax targets) => targets switch
    {
        DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: [_, var second] } } => second,
        TupleExpressionSyntax { Arguments: [_, { Expression: var second }] } => second,
        _ => null,
    };

    private void FollowTarget(CaveatsFlow flow, SyntaxNode target)
    {
        switch (CaveatsTarget.Designation(target))
        {
            case SingleVariableDesignationSyntax designation:
                flow.FollowPattern(designation, Part.All);
                break;
            case IdentifierNameSyntax name when model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol local:
                flow.FollowVariable(local, name, Part.All);
                break;
        }
    }
}
