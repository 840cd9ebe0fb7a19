using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <summary>
/// The claim that an expression is about, as the variable or the static member at the start of a chain, and the members after it. All
/// texts of a claim have the same caveats, so the chain ends before <c>Statement</c>, <c>Quote</c> and <c>Caveats</c>.
/// </summary>
/// <param name="Root">The variable or the static member.</param>
/// <param name="Members">The members and indices after it, as they are written.</param>
internal sealed record ClaimPath(ISymbol Root, string Members = "")
{
    private const int MostSteps = 32;

    /// <summary>Returns the path; null if the expression is no chain of members.</summary>
    public static ClaimPath? Of(ExpressionSyntax? expression, SemanticModel model, CancellationToken cancellation) => Of(expression, model, MostSteps, cancellation);

    public bool Equals(ClaimPath? other) => other is not null && Members == other.Members && ContentSymbols.Same(Root, other.Root);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Members);

    private static ClaimPath? Of(ExpressionSyntax? expression, SemanticModel model, int steps, CancellationToken cancellation)
    {
        if (steps == 0)
        {
            return null;
        }

        switch (expression)
        {
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                return Of(inner, model, steps - 1, cancellation);
            case CastExpressionSyntax { Expression: var inner }:
                return Of(inner, model, steps - 1, cancellation);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner }:
                return Of(inner, model, steps - 1, cancellation);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression, Left: var inner }:
                return Of(inner, model, steps - 1, cancellation);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Statement" or "Quote" or "Quotes" or "Caveats", Expression: var claim }:
                return Of(claim, model, steps - 1, cancellation);
            case ElementAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Quotes" } quotes }:
                return Of(quotes, model, steps - 1, cancellation);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "First" or "Last" or "Single" or "ElementAt", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Quotes" } quotes } }:
                return Of(quotes, model, steps - 1, cancellation);
            case ElementAccessExpressionSyntax { Expression: var list, ArgumentList: var index }:
                return Of(list, model, steps - 1, cancellation)?.Then(index.ToString());
            case MemberAccessExpressionSyntax { Expression: var owner, Name: var name } access:
                return model.GetSymbolInfo(access, cancellation).Symbol is (IFieldSymbol or IPropertySymbol) and { } member
                    ? (member.IsStatic || owner is ThisExpressionSyntax ? new ClaimPath(member) : Of(owner, model, steps - 1, cancellation)?.Then($".{name}"))
                    : null;
            case IdentifierNameSyntax name:
                return model.GetSymbolInfo(name, cancellation).Symbol switch
                {
                    ILocalSymbol local => Of(InitialValue(local, model, cancellation), model, steps - 1, cancellation) ?? new ClaimPath(local),
                    (IParameterSymbol or IFieldSymbol or IPropertySymbol) and { } variable => new ClaimPath(variable),
                    _ => null,
                };
            default:
                return null;
        }
    }

    private ClaimPath Then(string member) => this with { Members = Members + member };

    /// <summary>The expression that a variable is a name for: its initializer, or what its pattern matches.</summary>
    private static ExpressionSyntax? InitialValue(ILocalSymbol local, SemanticModel model, CancellationToken cancellation)
    {
        if (local.RefKind != RefKind.None || local.DeclaringSyntaxReferences is not [var reference] || reference.SyntaxTree != model.SyntaxTree)
        {
            return null;
        }

        var declaration = reference.GetSyntax(cancellation);
        var value = declaration switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            SingleVariableDesignationSyntax { Parent: PatternSyntax pattern } => Matched(pattern),
            _ => null,
        };
        return value is null || new VariableUses(model, local, cancellation).IsWritten(declaration) ? null : value;
    }

    /// <summary>The expression that a pattern matches, or one of whose texts it matches.</summary>
    public static ExpressionSyntax? Matched(SyntaxNode pattern)
    {
        var around = pattern.Parent;
        while (around is ParenthesizedPatternSyntax or BinaryPatternSyntax or VarPatternSyntax or PropertyPatternClauseSyntax or RecursivePatternSyntax
            or SubpatternSyntax { NameColon.Name.Identifier.ValueText: "Statement" or "Quote" })
        {
            around = around.Parent;
        }

        return around switch
        {
            IsPatternExpressionSyntax match => match.Expression,
            CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => choice.Expression,
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice.GoverningExpression,
            _ => null,
        };
    }
}
