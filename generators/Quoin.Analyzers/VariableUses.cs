using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Analyzers;

/// <summary>
/// Finds the uses of a local variable or a parameter. Identifiers are searched by syntax, starting where a use is most likely, and
/// only those with the variable's name are resolved.
/// </summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="variable">The variable.</param>
/// <param name="cancellation">Cancels the search.</param>
internal readonly struct VariableUses(SemanticModel model, ISymbol variable, CancellationToken cancellation)
{
    /// <summary>
    /// Whether the variable may be read after it is assigned: after that position, anywhere in a surrounding loop, or in a function
    /// that may be called at any time.
    /// </summary>
    /// <param name="node">The node that assigns the variable.</param>
    /// <param name="after">The node after which it is assigned.</param>
    public bool IsReadAfter(SyntaxNode node, int after)
    {
        var scope = Scope(node);
        return AnyIn(scope, TextSpan.FromBounds(after, scope.Span.End), IsRead)
            || (OutermostLoop(node, scope) is { } loop && AnyIn(loop, loop.Span, IsRead))
            || (IsOrderUnknown(node, scope)
                ? AnyIn(scope, scope.Span, IsRead)
                : AnyIn(scope, scope.Span, static (use, model, cancellation) => Function(use) is not null && IsRead(use, model, cancellation)));
    }

    /// <summary>Whether the variable is ever assigned outside its declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    public bool IsWritten(SyntaxNode declaration)
    {
        var scope = Scope(declaration);
        return AnyIn(scope, scope.Span, static (use, _, _) => IsWrittenBy(use) || IsPassedByReference(use));
    }

    private bool AnyIn(SyntaxNode scope, TextSpan span, Func<ExpressionSyntax, SemanticModel, CancellationToken, bool> isMeant)
    {
        foreach (var node in scope.DescendantNodes(span))
        {
            if (node.SpanStart >= span.Start
                && node is IdentifierNameSyntax name
                && name.Identifier.ValueText == variable.Name
                && ContentSymbols.Same(model.GetSymbolInfo(name, cancellation).Symbol, variable)
                && isMeant(name, model, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRead(ExpressionSyntax use, SemanticModel model, CancellationToken cancellation) =>
        !IsWrittenBy(use) && !IsThrownAway(use, model, cancellation) && !IsInNameof(use, model, cancellation);

    /// <summary>The member in whose body a variable is declared; for top-level statements, the file.</summary>
    private static SyntaxNode Scope(SyntaxNode node)
    {
        var scope = node;
        while (scope.Parent is { } parent && scope is not MemberDeclarationSyntax or GlobalStatementSyntax)
        {
            scope = parent;
        }

        return scope;
    }

    private static SyntaxNode? OutermostLoop(SyntaxNode node, SyntaxNode scope)
    {
        SyntaxNode? loop = null;
        for (var around = node; around is not null && around != scope; around = around.Parent)
        {
            loop = around is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax ? around : loop;
        }

        return loop;
    }

    /// <summary>
    /// Whether code before the assignment may run after it: because the assignment is in a function that is called where the
    /// variable is declared, or because of a jump.
    /// </summary>
    private bool IsOrderUnknown(SyntaxNode node, SyntaxNode scope) =>
        (Function(node) is { } function && variable.DeclaringSyntaxReferences is [var declaration] && !function.Span.Contains(declaration.Span))
        || scope.DescendantNodes().Any(static jump => jump is GotoStatementSyntax);

    private static SyntaxNode? Function(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static around => around is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryClauseSyntax);

    private static bool IsWrittenBy(ExpressionSyntax use)
    {
        var target = Unwrapped(use);
        while (target.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax tuple })
        {
            target = Unwrapped(tuple);
        }

        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Left == target,
            ForEachVariableStatementSyntax loop => loop.Variable == target,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
            _ => false,
        };
    }

    private static bool IsPassedByReference(ExpressionSyntax use) => Unwrapped(use).Parent switch
    {
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword),
        RefExpressionSyntax => true,
        PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.AddressOfExpression),
        AssignmentExpressionSyntax compound => compound.Left == Unwrapped(use),
        _ => false,
    };

    /// <summary>Whether the use is <c>_ = variable</c>, which does nothing.</summary>
    private static bool IsThrownAway(ExpressionSyntax use, SemanticModel model, CancellationToken cancellation)
    {
        var value = Unwrapped(use);
        return value.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } left } assignment
            && assignment.Right == value
            && model.GetSymbolInfo(left, cancellation).Symbol is IDiscardSymbol;
    }

    private static bool IsInNameof(ExpressionSyntax use, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode named = use;
        while (named.Parent is MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            named = named.Parent;
        }

        return named.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } nameOf }
            && model.GetConstantValue(nameOf, cancellation).HasValue;
    }

    /// <summary>The expression including parentheses and <c>!</c>.</summary>
    private static ExpressionSyntax Unwrapped(ExpressionSyntax expression)
    {
        while (expression.Parent is ExpressionSyntax parent
            && (parent is ParenthesizedExpressionSyntax || parent.IsKind(SyntaxKind.SuppressNullableWarningExpression)))
        {
            expression = parent;
        }

        return expression;
    }
}
