using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers;

/// <summary>
/// Finds the uses of a variable. Identifiers are searched by syntax, and only those with the variable's name are resolved.
/// </summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="variable">The variable.</param>
/// <param name="cancellation">Cancels the search.</param>
internal readonly struct VariableUses(SemanticModel model, ISymbol variable, CancellationToken cancellation)
{
    /// <summary>
    /// Where the variable may be read after it is assigned: after that position, anywhere in a surrounding loop, or in a function
    /// that may be called at any time.
    /// </summary>
    /// <param name="node">The node that assigns the variable.</param>
    /// <param name="after">The node after which it is assigned.</param>
    public IEnumerable<ExpressionSyntax> ReadsAfter(SyntaxNode node, int after)
    {
        var scope = Scope(node);
        var loop = OutermostLoop(node, scope);
        var isOrderUnknown = IsOrderUnknown(node, scope);
        return ReadsIn(scope).Where(use =>
            use.SpanStart >= after || isOrderUnknown || loop?.Span.Contains(use.Span) == true || Function(use) is not null);
    }

    /// <summary>Where the variable is read.</summary>
    /// <param name="node">Any node of the member that declares it.</param>
    public IEnumerable<ExpressionSyntax> Reads(SyntaxNode node) => ReadsIn(Scope(node));

    /// <summary>Where the variable, which may be a field or a property, is read in a node.</summary>
    public IEnumerable<ExpressionSyntax> ReadsIn(SyntaxNode scope)
    {
        var uses = this;
        return uses.UsesIn(scope).Where(use => !IsWrittenBy(use) && !uses.IsInNameof(use));
    }

    /// <summary>Whether the variable is ever assigned outside its declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="isMeant">Which assignments count; all by default.</param>
    public bool IsWritten(SyntaxNode declaration, Func<ExpressionSyntax, bool>? isMeant = null) =>
        UsesIn(Scope(declaration)).Any(use => IsWrittenBy(use) ? isMeant?.Invoke(use) != false : IsPassedByReference(use));

    private IEnumerable<ExpressionSyntax> UsesIn(SyntaxNode scope)
    {
        foreach (var node in scope.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name
                && name.Identifier.ValueText == variable.Name
                && ContentSymbols.Same(model.GetSymbolInfo(name, cancellation).Symbol, variable))
            {
                yield return name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            }
        }
    }

    /// <summary>The member in whose body a variable is declared; for top-level statements, the file.</summary>
    public static SyntaxNode Scope(SyntaxNode node)
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

    private bool IsInNameof(ExpressionSyntax use)
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
    public static ExpressionSyntax Unwrapped(ExpressionSyntax expression)
    {
        while (expression.Parent is ExpressionSyntax parent
            && (parent is ParenthesizedExpressionSyntax || parent.IsKind(SyntaxKind.SuppressNullableWarningExpression)))
        {
            expression = parent;
        }

        return expression;
    }
}
