using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Quoin.Analyzers.Ids;

/// <summary>Finds the look-ups by a constant id whose list is known.</summary>
internal static class LookUps
{
    public static void Register(CompilationStartAnalysisContext context, ContentSymbols symbols, Action<OperationAnalysisContext, LookUp> check)
    {
        var index = new GeneratedIds(symbols);
        context.RegisterOperationAction(operation => Check(operation, Call(operation, index), check), OperationKind.Invocation);
        context.RegisterOperationAction(operation => Check(operation, Indexer(operation, index), check), OperationKind.PropertyReference);
    }

    private static void Check(OperationAnalysisContext context, LookUp? found, Action<OperationAnalysisContext, LookUp> check)
    {
        if (found is not null)
        {
            check(context, found);
        }
    }

    private static LookUp? Call(OperationAnalysisContext context, GeneratedIds index)
    {
        var operation = (IInvocationOperation)context.Operation;
        var method = operation.TargetMethod;
        if (method.Name != "TryGetValue" || Constant(operation.Arguments) is not { } argument)
        {
            return null;
        }

        return operation.Instance is { } list ? InList(context, index, list, argument)
            : method.IsStatic && method.ContainingType is { ContainingType: { } article } group && index.Symbols.MarkIndexOf(group) is not null
                ? new(operation, argument, index.Of(group), method.Parameters[method.Parameters.Length - 1].Type, article, group)
            : null;
    }

    private static LookUp? Indexer(OperationAnalysisContext context, GeneratedIds index) =>
        context.Operation is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } operation && Constant(operation.Arguments) is { } argument
            ? InList(context, index, list, argument)
            : null;

    /// <summary>The argument for the id, if it is a constant.</summary>
    private static IOperation? Constant(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String })
            {
                return argument.Value.ConstantValue is { HasValue: true, Value: string } ? argument.Value : null;
            }
        }

        return null;
    }

    /// <summary>A look-up in a list. A list of some of an article's marks has no ids that the article does not have.</summary>
    private static LookUp? InList(OperationAnalysisContext context, GeneratedIds index, IOperation list, IOperation argument)
    {
        var origin = new Origin(index.Symbols, context.Operation.SemanticModel!, context.CancellationToken);
        if (list.Type is not INamedTypeSymbol type)
        {
            return null;
        }

        if (ContentSymbols.Same(type, index.Symbols.ArticleList))
        {
            return origin.ContentOf(list) is { } content ? new(context.Operation, argument, index.Of(content), index.Symbols.Article, Article: null, Group: null) : null;
        }

        return ContentSymbols.Same(type.OriginalDefinition, index.Symbols.MarkList)
            && origin.ArticleOf(list) is { } article
            && index.Of(article, type.TypeArguments[0], out var group) is { } ids
                ? new(context.Operation, argument, ids, type.TypeArguments[0], article, group)
                : null;
    }
}
