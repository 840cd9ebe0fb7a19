using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.Ids;

/// <summary>
/// QUO5004: an id that does not exist is looked up. Only constants are checked, and only if the list that is searched is known.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer() : ContentAnalyzer(CodeRules.IdNotFound)
{
    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        var index = new GeneratedIds(symbols);
        context.RegisterOperationAction(operation => Call(operation, index), OperationKind.Invocation);
        context.RegisterOperationAction(operation => Indexer(operation, index), OperationKind.PropertyReference);
    }

    private static void Call(OperationAnalysisContext context, GeneratedIds index)
    {
        var operation = (IInvocationOperation)context.Operation;
        var method = operation.TargetMethod;
        if (method.Name != "TryGetValue" || Constant(operation.Arguments) is not { } argument)
        {
            return;
        }

        if (operation.Instance is { } list)
        {
            Check(context, index, list, argument);
        }
        else if (method.IsStatic && method.ContainingType is { ContainingType: { } article } group && index.Symbols.MarkIndexOf(group) is not null)
        {
            Report(context, index.Of(group), method.Parameters[method.Parameters.Length - 1].Type, article, argument);
        }
    }

    private static void Indexer(OperationAnalysisContext context, GeneratedIds index)
    {
        var operation = (IPropertyReferenceOperation)context.Operation;
        if (operation is { Property.IsIndexer: true, Instance: { } list } && Constant(operation.Arguments) is { } argument)
        {
            Check(context, index, list, argument);
        }
    }

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

    /// <summary>Checks a lookup in a list. A list of some of an article's marks has no ids that the article does not have.</summary>
    private static void Check(OperationAnalysisContext context, GeneratedIds index, IOperation list, IOperation argument)
    {
        var origin = new Origin(index.Symbols, context.Operation.SemanticModel!, context.CancellationToken);
        if (list.Type is not INamedTypeSymbol type)
        {
            return;
        }

        if (ContentSymbols.Same(type, index.Symbols.ArticleList))
        {
            if (origin.ContentOf(list) is { } content)
            {
                Report(context, index.Of(content), index.Symbols.Article, article: null, argument);
            }
        }
        else if (ContentSymbols.Same(type.OriginalDefinition, index.Symbols.MarkList)
            && origin.ArticleOf(list) is { } article
            && index.Of(article, type.TypeArguments[0]) is { } ids)
        {
            Report(context, ids, type.TypeArguments[0], article, argument);
        }
    }

    private static void Report(OperationAnalysisContext context, IdList ids, ITypeSymbol kind, INamedTypeSymbol? article, IOperation argument)
    {
        var id = (string)argument.ConstantValue.Value!;
        if (ids.Contains(id))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(CodeRules.IdNotFound),
            OperationSyntax.Argument(argument).GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Nearest, Suggestion.Nearest(id, ids.Current)),
            kind.Name.ToLowerInvariant(),
            DisplayText.From(DisplayText.Excerpt(id)),
            article is null ? "this build" : $"'{article.Name}'",
            Suggestion.For(id, ids.Current)));
    }
}
