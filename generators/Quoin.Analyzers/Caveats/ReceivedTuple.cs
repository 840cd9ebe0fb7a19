using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quoin.Analyzers.Caveats;

/// <summary>Checks tuples of a text and its caveats, and records that a method returns, of which the text is read by its name.</summary>
/// <param name="context">The context to report to.</param>
/// <param name="symbols">The types of the runtime.</param>
internal readonly struct ReceivedTuple(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
{
    /// <summary>Checks a variable for a tuple.</summary>
    public void CheckVariable()
    {
        var declarator = (VariableDeclaratorSyntax)context.Node;
        if (declarator.Initializer?.Value is { } value
            && Call(value) is { } call
            && context.SemanticModel.GetDeclaredSymbol(declarator, context.CancellationToken) is ILocalSymbol { Type: INamedTypeSymbol { IsTupleType: true } type } local
            && Tuple.Of(type, call) is var (text, caveats))
        {
            var ofText = Flow(isOfText: true);
            var ofCaveats = Flow(isOfText: false);
            foreach (var use in new VariableUses(context.SemanticModel, local, context.CancellationToken).Reads(declarator))
            {
                if (use.Parent is not MemberAccessExpressionSyntax access || access.Expression != use)
                {
                    return;
                }

                var flow = CaveatedTuple.Is(access, text) ? ofText : CaveatedTuple.Is(access, caveats) ? ofCaveats : null;
                flow?.Follow(access, Part.All);
            }

            if (ofText.Parts.Showing == Showing.Shown && ofCaveats.Parts.Showing != Showing.Shown)
            {
                TakenText.Report(context, declarator.Identifier.GetLocation(), ofCaveats.Parts.Showing, "text");
            }
        }
    }

    /// <summary>Checks a member of the result of a call, whose other members are lost.</summary>
    public void CheckMember()
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        if (access.Expression is IdentifierNameSyntax receiver)
        {
            CheckMember(access, receiver);
        }
        else if (Call(access.Expression) is { } call
            && !(access.Parent is InvocationExpressionSyntax outer && outer.Expression == access)
            && Tuple.Of(context.SemanticModel.GetTypeInfo(access.Expression, context.CancellationToken).Type, call) is var (text, caveats)
            && CaveatedTuple.Is(access, text)
            && (text is IFieldSymbol || (IsShown(access) && !IsReadElsewhere(caveats, VariableUses.Scope(access), null))))
        {
            TakenText.Report(context, access.Name.GetLocation(), Showing.Unread, "text");
        }
    }

    /// <summary>Checks a member of a variable whose type has the caveats as well, unless something else reads them.</summary>
    private void CheckMember(MemberAccessExpressionSyntax access, IdentifierNameSyntax receiver)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        if (!CaveatedTuple.IsNamedAsText(access.Name.Identifier.ValueText)
            || model.GetSymbolInfo(receiver, cancellation).Symbol is not { } variable
            || variable is not (ILocalSymbol or IParameterSymbol or IRangeVariableSymbol)
            || IsCondition(access)
            || model.GetTypeInfo(receiver, cancellation).Type is not INamedTypeSymbol { IsTupleType: true } type
            || Tuple.Of(type, null) is not var (text, caveats)
            || !CaveatedTuple.Is(access, text)
            || IsOfOtherFunction(variable)
            || Around(access) is not { } scope)
        {
            return;
        }

        var ofText = Flow(isOfText: true);
        var ofCaveats = Flow(isOfText: false);
        foreach (var use in new VariableUses(model, variable, cancellation).Reads(receiver))
        {
            if (use.Parent is not MemberAccessExpressionSyntax member || member.Expression != use || (CaveatedTuple.Is(member, text) && !IsCondition(member) && member.SpanStart < access.SpanStart))
            {
                return;
            }

            var flow = IsCondition(member) ? null : CaveatedTuple.Is(member, text) ? ofText : CaveatedTuple.Is(member, caveats) ? ofCaveats : null;
            flow?.Follow(member, Part.All);
        }

        if (ofText.Parts.Showing == Showing.Shown && ofCaveats.Parts.Showing != Showing.Shown && !IsReadElsewhere(caveats, scope, variable)
            && !new LeavingValues(model, type, cancellation) { IsReturned = true }.Any(scope))
        {
            TakenText.Report(context, access.Name.GetLocation(), ofCaveats.Parts.Showing, "text");
        }
    }

    /// <summary>Whether a query chooses, sorts or groups by a value.</summary>
    private static bool IsCondition(SyntaxNode value) =>
        value.FirstAncestorOrSelf<SyntaxNode>(static node => node is QueryClauseSyntax or GroupClauseSyntax or SelectClauseSyntax or StatementSyntax) is WhereClauseSyntax or OrderByClauseSyntax or JoinClauseSyntax or GroupClauseSyntax;

    private CaveatedTuple Tuple => new(context.SemanticModel, symbols, context.CancellationToken);

    private static InvocationExpressionSyntax? Call(ExpressionSyntax receiver) => receiver switch
    {
        InvocationExpressionSyntax call => call,
        AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call } => call,
        ParenthesizedExpressionSyntax { Expression: AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call } } => call,
        _ => null,
    };

    /// <summary>Whether a variable belongs to a function that chooses, sorts or groups, or to one that is not an argument, or is the variable that is checked where it is declared.</summary>
    private static bool IsOfOtherFunction(ISymbol variable) => variable switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction, DeclaringSyntaxReferences: [var reference] } } =>
            reference.GetSyntax().Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" or "SelectMany" or "ConvertAll" or "ForEach" } } },
        ILocalSymbol { DeclaringSyntaxReferences: [var reference] } =>
            reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value } && Call(value) is not null,
        _ => false,
    };

    /// <summary>The type that a node is in, or the file of top-level statements; null if the type has other parts.</summary>
    private SyntaxNode? Around(SyntaxNode node) => node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration ? node.SyntaxTree.GetRoot()
        : context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken)?.DeclaringSyntaxReferences.Length == 1 ? declaration
        : null;

    private bool IsReadElsewhere(ISymbol caveats, SyntaxNode scope, ISymbol? variable)
    {
        var (tuple, model, cancellation) = (Tuple, context.SemanticModel, context.CancellationToken);
        return scope.DescendantNodes().Any(node => node switch
        {
            MemberAccessExpressionSyntax access => CaveatedTuple.Is(access, caveats) && (variable is null || !ContentSymbols.Same(model.GetSymbolInfo(access.Expression, cancellation).Symbol, variable))
                && tuple.Of(model.GetTypeInfo(access.Expression, cancellation).Type, null) is not null,
            NameColonSyntax { Parent: SubpatternSyntax, Name.Identifier.ValueText: var name } => name == caveats.Name,
            _ => false,
        });
    }

    private bool IsShown(ExpressionSyntax text)
    {
        var flow = Flow(isOfText: true);
        flow.Follow(text, Part.All);
        return flow.Parts.Showing == Showing.Shown;
    }

    private CaveatsFlow Flow(bool isOfText) => new(symbols, context.SemanticModel, context.CancellationToken) { IsOfText = isOfText };
}
