using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Quoin.Analyzers.Ids;

/// <summary>Finds the look-ups by a constant id whose list is known. Only code that may be one by its syntax is bound.</summary>
internal static class LookUps
{
    private const string TryGetValue = nameof(TryGetValue);

    public static void Register(CompilationStartAnalysisContext context, ContentSymbols symbols, Action<SyntaxNodeAnalysisContext, LookUp> check)
    {
        var index = new GeneratedIds(symbols);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (node.IsGeneratedCode && !WrittenFile.Is(node.Node.SyntaxTree, node.Options))
                {
                    return;
                }

                foreach (var lookUp in Find(node.Node, index, node.SemanticModel, node.CancellationToken))
                {
                    check(node, lookUp);
                }
            },
            SyntaxKind.InvocationExpression, SyntaxKind.ElementAccessExpression, SyntaxKind.ElementBindingExpression);
    }

    private static IEnumerable<LookUp> Find(SyntaxNode node, GeneratedIds index, SemanticModel model, CancellationToken cancellation)
    {
        if (node is InvocationExpressionSyntax query && IdPredicate.Find(query) is var (list, compared))
        {
            var ids = new ConstantIds(model, cancellation).Of(compared);
            return ids.Count > 0 && model.GetOperation(list, cancellation) is { } searched
                ? All(node, ids, compared, InList(index, searched, model, cancellation), model, cancellation)
                : [];
        }

        if (node is InvocationExpressionSyntax call && call.Expression is not (MemberAccessExpressionSyntax { Name.Identifier.ValueText: TryGetValue }
            or MemberBindingExpressionSyntax { Name.Identifier.ValueText: TryGetValue }
            or IdentifierNameSyntax { Identifier.ValueText: TryGetValue }))
        {
            return [];
        }

        var operation = model.GetOperation(node, cancellation);
        var id = operation switch
        {
            IInvocationOperation method => IdOf(method.Arguments),
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => IdOf(indexer.Arguments),
            _ => null,
        };
        if (id is null || new ConstantIds(model, cancellation).Of(id) is not { Count: > 0 } constants)
        {
            return [];
        }

        var place = operation is IInvocationOperation found ? Searched(found, index, model, cancellation)
            : operation is IPropertyReferenceOperation { Instance: { } instance } ? InList(index, instance, model, cancellation)
            : null;
        return All(node, constants, id, place, model, cancellation);
    }

    private static IEnumerable<LookUp> All(SyntaxNode node, List<ExpressionSyntax> ids, ExpressionSyntax id, SearchedList? place, SemanticModel model, CancellationToken cancellation) =>
        place is null
            ? []
            : ids.Select(constant => new LookUp(node, (string)model.GetConstantValue(constant, cancellation).Value!, VariableUses.Unwrapped(constant).GetLocation(), constant != id, place));

    private static SearchedList? Searched(IInvocationOperation operation, GeneratedIds index, SemanticModel model, CancellationToken cancellation)
    {
        var method = operation.TargetMethod;
        return operation.Instance is { } list ? InList(index, list, model, cancellation)
            : method.IsStatic && method.ContainingType is { ContainingType: { } article } group && index.Symbols.MarkIndexOf(group) is not null
                ? new(index.Of(group), method.Parameters[method.Parameters.Length - 1].Type, article, group)
            : null;
    }

    /// <summary>The argument for the id.</summary>
    private static ExpressionSyntax? IdOf(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String })
            {
                return argument.Value.Syntax as ExpressionSyntax;
            }
        }

        return null;
    }

    /// <summary>A look-up in a list. A list of some of an article's marks has no ids that the article does not have.</summary>
    private static SearchedList? InList(GeneratedIds index, IOperation list, SemanticModel model, CancellationToken cancellation)
    {
        var origin = new Origin(index.Symbols, model, cancellation);
        if (list.Type is not INamedTypeSymbol type)
        {
            return null;
        }

        if (ContentSymbols.Same(type, index.Symbols.ArticleList))
        {
            return origin.ContentOf(list) is { } content ? new(index.Of(content), index.Symbols.Article, Article: null, Group: null) : null;
        }

        return ContentSymbols.Same(type.OriginalDefinition, index.Symbols.MarkList)
            && origin.ArticleOf(list) is { } article
            && index.Of(article, type.TypeArguments[0], out var group) is { } ids
                ? new(ids, type.TypeArguments[0], article, group)
                : null;
    }
}
