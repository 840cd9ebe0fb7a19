using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Ids;

/// <summary>Finds the constants that an expression may be: itself, or the elements of a list that a loop or a lambda expression goes through.</summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="cancellation">Cancels the search.</param>
internal readonly struct ConstantIds(SemanticModel model, CancellationToken cancellation)
{
    public List<ExpressionSyntax> Of(ExpressionSyntax id)
    {
        if (id.SyntaxTree != model.SyntaxTree)
        {
            return [];
        }

        if (IsConstant(id))
        {
            return [id];
        }

        return id is IdentifierNameSyntax && model.GetSymbolInfo(id, cancellation).Symbol is { DeclaringSyntaxReferences: [var reference] } symbol
            ? reference.GetSyntax(cancellation) switch
            {
                ForEachStatementSyntax loop => Elements(loop.Expression),
                ParameterSyntax { Parent: SimpleLambdaExpressionSyntax lambda } => Elements(lambda),
                ParameterSyntax { Parent: ParameterListSyntax { Parameters.Count: 1, Parent: ParenthesizedLambdaExpressionSyntax lambda } } => Elements(lambda),
                _ => InitialValue(symbol) is { } value && IsConstant(value) ? [value] : [],
            }
            : [];
    }

    private bool IsConstant(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: string };

    /// <summary>The constants in the list that a method calls a lambda expression for.</summary>
    private List<ExpressionSyntax> Elements(LambdaExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var list } } } }
            ? Elements(list)
            : [];

    private List<ExpressionSyntax> Elements(ExpressionSyntax list)
    {
        var value = list is IdentifierNameSyntax or MemberAccessExpressionSyntax ? InitialValue(model.GetSymbolInfo(list, cancellation).Symbol) : list;
        IEnumerable<ExpressionSyntax> elements = value switch
        {
            CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression),
            ArrayCreationExpressionSyntax { Initializer.Expressions: var all } => all,
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var all } => all,
            BaseObjectCreationExpressionSyntax { Initializer.Expressions: var all } => all,
            InitializerExpressionSyntax { Expressions: var all } => all,
            _ => [],
        };
        return [.. elements.Where(IsConstant)];
    }

    /// <summary>The initial value of a variable or a field of this file that is never assigned again.</summary>
    private ExpressionSyntax? InitialValue(ISymbol? symbol) =>
        symbol is ILocalSymbol { RefKind: RefKind.None } or IFieldSymbol { IsReadOnly: true }
        && symbol.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value } declaration
        && declaration.SyntaxTree == model.SyntaxTree
        && (symbol is IFieldSymbol || !new VariableUses(model, symbol, cancellation).IsWritten(declaration))
            ? value
            : null;
}
