using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Quoin.Analyzers.Ids;

/// <summary>
/// Follows an expression back to the generated class that its value comes from: a chain of members, or a variable that
/// has such a chain and keeps it. Whatever else it may be, nothing is known of it.
/// </summary>
/// <param name="symbols">The runtime.</param>
/// <param name="model">The meaning of the file.</param>
/// <param name="cancellation">Ends the search.</param>
internal readonly struct Origin(ContentSymbols symbols, SemanticModel model, CancellationToken cancellation)
{
    /// <summary>Variables that lead to variables are followed so far.</summary>
    private const int MostSteps = 32;

    /// <summary>The class of the article that an article, a mark or a list of marks belongs to.</summary>
    public INamedTypeSymbol? ArticleOf(IOperation value) => Root(value) switch
    {
        { } member when member.ContainingType is { ContainingType: { } article } group && symbols.MarkIndexOf(group) is not null => article,
        IPropertySymbol { Name: "Article", ContainingType: { } type } when IsArticleClass(type) => type,
        _ => null,
    };

    /// <summary>The class that lists the articles of a build.</summary>
    public INamedTypeSymbol? ContentOf(IOperation value) =>
        Root(value) is { ContainingType: { ContainingType: null } content } && symbols.MarkIndexOf(content) is not null ? content : null;

    /// <summary>The static member that a chain begins with.</summary>
    private ISymbol? Root(IOperation? value)
    {
        for (var step = 0; step < MostSteps && value is not null; step++)
        {
            switch (value)
            {
                case IFieldReferenceOperation { Instance: null, Field: var field }:
                    return field;
                case IPropertyReferenceOperation { Instance: null, Property: var property }:
                    return property;
                case IInvocationOperation { Instance: null, TargetMethod: { IsStatic: true, Name: "Get" } method }:
                    return method;
                case IPropertyReferenceOperation { Property: var property, Instance: var instance } when StaysInArticle(property):
                    value = instance;
                    break;
                case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                    value = operand;
                    break;
                case IConditionalAccessInstanceOperation:
                    value = Receiver(value);
                    break;
                case IConditionalAccessOperation { WhenNotNull: var whenNotNull }:
                    value = whenNotNull;
                    break;
                case ILocalReferenceOperation { Local: var local }:
                    value = InitialValue(local);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether a member of an article, of a mark or of a list leads to what belongs to the same article.</summary>
    private bool StaysInArticle(IPropertySymbol property)
    {
        for (var type = property.ContainingType; type is not null; type = type.BaseType)
        {
            if (ContentSymbols.Same(type, symbols.Article) || ContentSymbols.Same(type, symbols.Mark.Type) || ContentSymbols.Same(type.OriginalDefinition, symbols.MarkList))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsArticleClass(INamedTypeSymbol type) =>
        type.IsStatic && type.GetTypeMembers("Claims") is [var claims] && symbols.MarkIndexOf(claims) is not null;

    /// <summary>What stands before the <c>?.</c> that a chain goes on after.</summary>
    private static IOperation? Receiver(IOperation instance)
    {
        for (IOperation? inner = instance, around = instance.Parent; around is not null; (inner, around) = (around, around.Parent))
        {
            if (around is IConditionalAccessOperation access && access.WhenNotNull == inner)
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary>The value that a variable has from its declaration, where it keeps it.</summary>
    private IOperation? InitialValue(ILocalSymbol local) =>
        local.RefKind == RefKind.None
        && local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value } declaration
        && declaration.SyntaxTree == model.SyntaxTree
        && !new VariableUses(model, local, cancellation).IsWritten(declaration)
            ? model.GetOperation(value, cancellation)
            : null;
}
