using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>QUO5004: an id is looked up that nothing has. Only constants are judged, and only where it is known whose list is searched.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer() : ContentAnalyzer(CodeRules.IdNotFound)
{
    /// <summary>The property of a diagnostic that holds the id that was probably meant.</summary>
    public const string Nearest = nameof(Nearest);

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        var indexes = new ConcurrentDictionary<INamedTypeSymbol, IdList>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(operation => Call(operation, symbols, indexes), OperationKind.Invocation);
        context.RegisterOperationAction(operation => Indexer(operation, symbols, indexes), OperationKind.PropertyReference);
    }

    private static void Call(OperationAnalysisContext context, ContentSymbols symbols, ConcurrentDictionary<INamedTypeSymbol, IdList> indexes)
    {
        var operation = (IInvocationOperation)context.Operation;
        var method = operation.TargetMethod;
        if (method.Name != "TryFind" || Constant(operation.Arguments) is not { } argument)
        {
            return;
        }

        if (operation.Instance is { } list)
        {
            Check(context, symbols, indexes, list, argument);
        }
        else if (method.IsStatic && symbols.MarkIndexOf(method.ContainingType) is not null && method.ContainingType.ContainingType is { } article)
        {
            Check(context, symbols, indexes, article, method.Parameters[method.Parameters.Length - 1].Type, argument);
        }
    }

    private static void Indexer(OperationAnalysisContext context, ContentSymbols symbols, ConcurrentDictionary<INamedTypeSymbol, IdList> indexes)
    {
        var operation = (IPropertyReferenceOperation)context.Operation;
        if (operation is { Property.IsIndexer: true, Instance: { } list } && Constant(operation.Arguments) is { } argument)
        {
            Check(context, symbols, indexes, list, argument);
        }
    }

    /// <summary>The argument that is the id, where it is a constant.</summary>
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

    private static void Check(
        OperationAnalysisContext context, ContentSymbols symbols, ConcurrentDictionary<INamedTypeSymbol, IdList> indexes, IOperation list, IOperation argument)
    {
        var origin = new Origin(symbols, context.Operation.SemanticModel!, context.CancellationToken);
        if (list.Type is not INamedTypeSymbol type)
        {
            return;
        }

        if (ContentSymbols.Same(type, symbols.ArticleList))
        {
            if (origin.ContentOf(list) is { } content)
            {
                Report(context, indexes.GetOrAdd(content, key => IdList.Read(symbols.MarkIndexOf(key))), "article", "this build", argument);
            }
        }
        else if (ContentSymbols.Same(type.OriginalDefinition, symbols.MarkList) && origin.ArticleOf(list) is { } article)
        {
            Check(context, symbols, indexes, article, type.TypeArguments[0], argument);
        }
    }

    /// <summary>Looks an id up among the marks of one kind of an article. A list of some of them has no others.</summary>
    private static void Check(
        OperationAnalysisContext context, ContentSymbols symbols, ConcurrentDictionary<INamedTypeSymbol, IdList> indexes,
        INamedTypeSymbol article, ITypeSymbol kind, IOperation argument)
    {
        if (GroupName(kind, symbols) is not { } name)
        {
            return;
        }

        // An article without such marks has no class for them.
        var ids = article.GetTypeMembers(name) is [var group]
            ? indexes.GetOrAdd(group, key => IdList.Read(symbols.MarkIndexOf(key)))
            : IdList.Empty;
        Report(context, ids, kind.Name.ToLowerInvariant(), $"'{article.Name}'", argument);
    }

    private static void Report(OperationAnalysisContext context, IdList ids, string kind, string where, IOperation argument)
    {
        var id = (string)argument.ConstantValue.Value!;
        if (!ids.Contains(id))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(CodeRules.IdNotFound),
                Place.Of(argument).GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(Nearest, Suggestion.Nearest(id, ids.Current)),
                kind,
                DisplayText.Of(DisplayText.Excerpt(id)),
                where,
                Suggestion.For(id, ids.Current)));
        }
    }

    /// <summary>The nested class that holds the marks of a kind; null where the kind is not one.</summary>
    private static string? GroupName(ITypeSymbol kind, ContentSymbols symbols)
    {
        if (ContentSymbols.Same(kind, symbols.Claim.Type))
        {
            return "Claims";
        }

        foreach (var leaf in symbols.Mark.Leaves)
        {
            if (ContentSymbols.Same(kind, leaf))
            {
                return kind.Name is "Evidence" ? "Evidence" : $"{kind.Name}s";
            }
        }

        return null;
    }
}
