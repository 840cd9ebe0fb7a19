using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler.Names;

namespace Quoin.Analyzers.Ids;

/// <summary>
/// Follows an expression to the generated class that its value comes from: along a chain of members, or through a variable that is
/// initialized with such a chain and never changed. Other expressions have no known origin.
/// </summary>
/// <param name="symbols">The types of the runtime.</param>
/// <param name="model">The semantic model of the file.</param>
/// <param name="cancellation">Cancels the search.</param>
internal readonly struct Origin(ContentSymbols symbols, SemanticModel model, CancellationToken cancellation)
{
    /// <summary>The maximum length of a chain, so that the search ends if variables refer to one another.</summary>
    private const int MostSteps = 32;

    /// <summary>The class of the article that an article, a mark or a list of marks comes from.</summary>
    public INamedTypeSymbol? ArticleOf(IOperation value) => Root(value) switch
    {
        { } member when member.ContainingType is { ContainingType: { } article } group && symbols.MarkIndexOf(group) is not null => article,
        INamedTypeSymbol type => type,
        IPropertySymbol { Name: "Article", ContainingType: { } type } when IsArticleClass(type) => type,
        _ => null,
    };

    /// <summary>The class with the list of a build's articles; null for the list of its libraries, and for one that has articles of references too.</summary>
    public INamedTypeSymbol? ContentOf(IOperation value) =>
        Root(value) is { Name: "Articles", ContainingType: { ContainingType: null } content } && symbols.MarkIndexOf(content) is not null ? content : null;

    /// <summary>The static member at the start of a chain, or the class of an article that is looked up by a constant id.</summary>
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
                case IInvocationOperation { Syntax: InvocationExpressionSyntax query } when QueriedArticle(query) is { } article:
                    return article;
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
                case ILocalReferenceOperation { Local: var local } when FoundArticle(local) is { } article:
                    return article;
                case ILocalReferenceOperation { Local: var local }:
                    value = InitialValue(local);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The class of the article with a constant id.</summary>
    private INamedTypeSymbol? ArticleIn(IOperation articles, string id) =>
        ContentOf(articles)?.ContainingNamespace.GetTypeMembers(CSharpNames.FromId(id)) is [var type] && IsArticleClass(type) ? type : null;

    /// <summary>The class of the article that a query for a constant id returns.</summary>
    private INamedTypeSymbol? QueriedArticle(InvocationExpressionSyntax query) =>
        IdPredicate.Find(query) is var (list, id)
        && model.GetConstantValue(id, cancellation) is { HasValue: true, Value: string constant }
        && model.GetOperation(list, cancellation) is { } articles
        && ContentSymbols.Same(articles.Type, symbols.ArticleList)
            ? ArticleIn(articles, constant)
            : null;

    /// <summary>The class of the article that a variable holds, if <c>TryGetValue</c> assigns it for a constant id, and nothing else does.</summary>
    private INamedTypeSymbol? FoundArticle(ILocalSymbol local) =>
        ContentSymbols.Same(local.Type, symbols.Article)
        && local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } } } declaration
        && call.SyntaxTree == model.SyntaxTree
        && model.GetOperation(call, cancellation) is IInvocationOperation { TargetMethod.Name: "TryGetValue", Instance: { } articles, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string id } }, _] }
        && ContentSymbols.Same(articles.Type, symbols.ArticleList)
        && !new VariableUses(model, local, cancellation).IsWritten(declaration)
            ? ArticleIn(articles, id)
            : null;

    /// <summary>Whether a member of an article, a mark or a list returns something of the same article.</summary>
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

    /// <summary>The expression before the <c>?.</c> of a chain.</summary>
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

    /// <summary>The value that a variable is initialized with, if it is never changed.</summary>
    private IOperation? InitialValue(ILocalSymbol local) =>
        local.RefKind == RefKind.None
        && local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value } declaration
        && declaration.SyntaxTree == model.SyntaxTree
        && !new VariableUses(model, local, cancellation).IsWritten(declaration)
            ? model.GetOperation(value, cancellation)
            : null;
}
