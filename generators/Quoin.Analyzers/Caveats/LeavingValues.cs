using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <summary>
/// Finds values of a type, or lists of them, that are passed to other code as a whole: it may read all their members, as serializers
/// do. A value whose members are only read by their names is not.
/// </summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="type">The type.</param>
/// <param name="cancellation">Cancels the search.</param>
internal readonly struct LeavingValues(SemanticModel model, ITypeSymbol type, CancellationToken cancellation)
{
    /// <summary>Whether the callers of a method can read what it returns, because its type is theirs as well.</summary>
    public bool IsReturned { get; init; }

    /// <summary>Whether there is one in a scope.</summary>
    public bool Any(SyntaxNode scope)
    {
        foreach (var node in scope.DescendantNodes())
        {
            if (node is TypeOfExpressionSyntax { Type: var named } ? Mentions(model.GetTypeInfo(named, cancellation).Type) : node is ExpressionSyntax value && MayLeave(value) && Leaves(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an expression is where its value is used as a whole.</summary>
    private static bool MayLeave(ExpressionSyntax value) => value.Parent switch
    {
        ArgumentSyntax or InterpolationSyntax or AnonymousObjectMemberDeclaratorSyntax or ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax
            or EqualsValueClauseSyntax or BinaryExpressionSyntax or CastExpressionSyntax or IsPatternExpressionSyntax or SwitchStatementSyntax or AnonymousFunctionExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(ToString) } access => access.Expression == value,
        AssignmentExpressionSyntax assignment => assignment.Right == value,
        SwitchExpressionSyntax choice => choice.GoverningExpression == value,
        ForEachVariableStatementSyntax loop => loop.Expression == value,
        _ => false,
    };

    private bool Leaves(ExpressionSyntax value)
    {
        var info = model.GetTypeInfo(value, cancellation);
        if (!Mentions(info.Type) || value is AnonymousFunctionExpressionSyntax)
        {
            return false;
        }

        return !Mentions(info.ConvertedType) || value.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => !IsKnown(model.GetSymbolInfo(call, cancellation).Symbol as IMethodSymbol),
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } => !Mentions(model.GetTypeInfo(creation, cancellation).Type),
            ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax } => false,
            AssignmentExpressionSyntax assignment => assignment.Left is TupleExpressionSyntax or DeclarationExpressionSyntax,
            ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax => IsReturned && value is not TupleExpressionSyntax,
            EqualsValueClauseSyntax or AnonymousFunctionExpressionSyntax => false,
            _ => true,
        };
    }

    /// <summary>Whether a method is a list's own, or is in this project, where it reads members by their names.</summary>
    private bool IsKnown(IMethodSymbol? method) => method is not null && (!method.DeclaringSyntaxReferences.IsEmpty || Mentions(method.ContainingType));

    private bool Mentions(ITypeSymbol? other) => other switch
    {
        IArrayTypeSymbol { ElementType: var element } => Mentions(element),
        INamedTypeSymbol named => ContentSymbols.Same(named.TupleUnderlyingType ?? named, (type as INamedTypeSymbol)?.TupleUnderlyingType ?? type) || named.TypeArguments.Any(Mentions),
        _ => false,
    };
}
