using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quoin.Analyzers.Caveats;

/// <summary>Checks tuples of a text and its caveats that a method returns, and of which the text is read by its name.</summary>
/// <param name="context">The context to report to.</param>
/// <param name="symbols">The types of the runtime.</param>
internal readonly struct ReceivedTuple(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
{
    /// <summary>Checks a variable for a tuple.</summary>
    public void CheckVariable()
    {
        var declarator = (VariableDeclaratorSyntax)context.Node;
        if (declarator.Initializer?.Value is InvocationExpressionSyntax or AwaitExpressionSyntax { Expression: InvocationExpressionSyntax }
            && context.SemanticModel.GetDeclaredSymbol(declarator, context.CancellationToken) is ILocalSymbol { Type: var type } local
            && Elements(type) is var (text, caveats))
        {
            var ofText = Flow(isOfText: true);
            var ofCaveats = Flow(isOfText: false);
            foreach (var use in new VariableUses(context.SemanticModel, local, context.CancellationToken).Reads(declarator))
            {
                if (use.Parent is not MemberAccessExpressionSyntax access || access.Expression != use)
                {
                    return;
                }

                var flow = Is(access, text) ? ofText : Is(access, caveats) ? ofCaveats : null;
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
        if (access is { Expression: InvocationExpressionSyntax or ParenthesizedExpressionSyntax { Expression: AwaitExpressionSyntax } }
            && !(access.Parent is InvocationExpressionSyntax call && call.Expression == access)
            && Elements(context.SemanticModel.GetTypeInfo(access.Expression, context.CancellationToken).Type) is var (text, _)
            && Is(access, text))
        {
            TakenText.Report(context, access.Name.GetLocation(), Showing.Unread, "text");
        }
    }

    private CaveatsFlow Flow(bool isOfText) => new(symbols, context.SemanticModel, context.CancellationToken) { IsOfText = isOfText };

    private (IFieldSymbol Text, IFieldSymbol Caveats)? Elements(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { IsTupleType: true, TupleElements: var elements })
        {
            return null;
        }

        var types = new CaveatTypes(symbols);
        IFieldSymbol? text = null;
        IFieldSymbol? caveats = null;
        foreach (var element in elements)
        {
            text ??= types.IsTextOrString(element.Type, element.Name) ? element : null;
            caveats ??= types.IsList(element.Type) ? element : null;
        }

        return text is not null && caveats is not null ? (text, caveats) : null;
    }

    private static bool Is(MemberAccessExpressionSyntax access, IFieldSymbol element) =>
        access.Name.Identifier.ValueText is var name && (name == element.Name || name == element.CorrespondingTupleField?.Name);
}
