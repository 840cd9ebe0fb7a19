using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Standings;

/// <summary>Finds the claims of all keys of an article: <c>Get</c> is called for each value of the enum, and some of these are not valid.</summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="symbols">The types of the runtime.</param>
/// <param name="cancellation">Cancels the search.</param>
internal sealed class EnumeratedKeys(SemanticModel model, ContentSymbols symbols, CancellationToken cancellation)
{
    public const string Get = nameof(Get);

    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "GetValues", "GetEnumValues" };

    /// <summary>Returns the call that lists the keys, and the expression that gets their claims; null if the keys are not listed.</summary>
    public (ExpressionSyntax Keys, ExpressionSyntax Claims)? Find(MemberAccessExpressionSyntax get) =>
        get.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax key }] } call && call.Expression == get
            ? Listed(key) is { } keys && IsGet(get) ? (keys, call) : null
        : get.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var list } } query } }
            ? ListIn(list) is { } all && IsGet(get) ? (all, query) : null
        : null;

    /// <summary>Whether a method is that of a generated class with a claim that is not valid.</summary>
    private bool IsGet(ExpressionSyntax get) =>
        model.GetSymbolInfo(get, cancellation).Symbol is IMethodSymbol { IsStatic: true, Parameters: [{ Type: var type }] }
        && symbols.KeyOf(type) is { } key
        && key.GetMembers().Any(member => symbols.IsDraft(member) || member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)));

    /// <summary>The call that lists the values of a variable of a loop, a lambda expression or a query.</summary>
    private InvocationExpressionSyntax? Listed(IdentifierNameSyntax key)
    {
        var name = key.Identifier.ValueText;
        foreach (var around in key.Ancestors())
        {
            var list = around switch
            {
                ForEachStatementSyntax loop when loop.Identifier.ValueText == name => loop.Expression,
                LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var called } } } } } lambda
                    when Marks.Of(lambda).Contains(name) => called,
                QueryExpressionSyntax query when query.FromClause.Identifier.ValueText == name => query.FromClause.Expression,
                _ => null,
            };
            if (list is not null)
            {
                return ListIn(list);
            }
        }

        return null;
    }

    /// <summary>The call of <c>Enum.GetValues</c> in an expression, or in the initial value of the variable that it is.</summary>
    private InvocationExpressionSyntax? ListIn(ExpressionSyntax list)
    {
        var value = list is IdentifierNameSyntax && model.GetSymbolInfo(list, cancellation).Symbol is { DeclaringSyntaxReferences: [var reference] }
            && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } initial }
                ? initial
                : list;
        return value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(static call => call.Expression is MemberAccessExpressionSyntax access && Values.Contains(access.Name.Identifier.ValueText));
    }
}
