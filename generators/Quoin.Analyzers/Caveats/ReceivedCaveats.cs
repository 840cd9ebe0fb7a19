using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quoin.Analyzers.Caveats;

/// <summary>Checks functions that receive a text and its caveats as parameters, and show the text alone.</summary>
/// <param name="context">The context to report to.</param>
/// <param name="symbols">The types of the runtime.</param>
internal readonly struct ReceivedCaveats(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
{
    public void Check()
    {
        var parameters = Parameters(context.Node);
        if (parameters.Count < 2 || Function(parameters) is not { } function || ReturnsNoText(function.ReturnType) || IsGiven(function))
        {
            return;
        }

        var types = new CaveatTypes(symbols);
        if (function.Parameters.FirstOrDefault(parameter => parameter.RefKind == RefKind.None && types.IsList(parameter.Type)) is not { } caveats)
        {
            return;
        }

        var isImplementation = IsImplementation(function);
        foreach (var text in function.Parameters)
        {
            if (types.IsTextOrString(text.Type, text.Name) && (isImplementation ? IsShown(text) : new VariableUses(context.SemanticModel, text, context.CancellationToken).Reads(context.Node).Any()))
            {
                // A string may be anything, so it is only clear what caveats beside it are for if nobody reads them.
                new TakenText(context, symbols, context.Node, context.Node.SpanStart).CheckParameter(
                    caveats, Place(parameters[caveats.Ordinal]), types.IsText(text.Type) || CaveatTypes.IsNameOfText(text.Name) ? Showing.Shown : Showing.Unshown);
                return;
            }
        }
    }

    private static Location Place(ParameterSyntax parameter) => parameter.Identifier.GetLocation();

    /// <summary>The parameters of a function with a body; none if they cannot be caveats.</summary>
    private static SeparatedSyntaxList<ParameterSyntax> Parameters(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => default,
        BaseMethodDeclarationSyntax method when NamesCaveats(method.ParameterList) => method.ParameterList.Parameters,
        RecordDeclarationSyntax => default,
        TypeDeclarationSyntax { ParameterList: { } list } when NamesCaveats(list) => list.Parameters,
        LocalFunctionStatementSyntax method when NamesCaveats(method.ParameterList) => method.ParameterList.Parameters,
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
        AnonymousMethodExpressionSyntax { ParameterList: { } list } when NamesCaveats(list) => list.Parameters,
        _ => default,
    };

    private static bool NamesCaveats(ParameterListSyntax list) => list.Parameters.Count > 1
        && list.DescendantNodes().Any(static node => node is IdentifierNameSyntax { Identifier.ValueText: "Caveat" });

    private IMethodSymbol? Function(SeparatedSyntaxList<ParameterSyntax> parameters) =>
        context.SemanticModel.GetDeclaredSymbol(parameters[0], context.CancellationToken)?.ContainingSymbol as IMethodSymbol;

    /// <summary>Whether a function answers a question about a text: with yes or no, a number, or an enum.</summary>
    private static bool ReturnsNoText(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char;

    /// <summary>Whether others decide on the parameters: a base class, an interface that other projects can implement, or a derived class.</summary>
    private static bool IsGiven(IMethodSymbol method) =>
        method.IsOverride || method.IsVirtual || method.IsAbstract || Implemented(method).Any(static member => !IsOwn(member.ContainingType));

    private static bool IsImplementation(IMethodSymbol method) => Implemented(method).Any();

    private static IEnumerable<ISymbol> Implemented(IMethodSymbol method) => method is { MethodKind: MethodKind.Ordinary, ContainingType: { } type }
        ? type.AllInterfaces.SelectMany(implemented => implemented.GetMembers(method.Name)).Where(member => ContentSymbols.Same(type.FindImplementationForInterfaceMember(member), method))
        : method.ExplicitInterfaceImplementations;

    /// <summary>Whether a type is in this project, and only this project can use it.</summary>
    private static bool IsOwn(INamedTypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty
        && (type.IsFileLocal || type.DeclaredAccessibility is Accessibility.Internal or Accessibility.Private or Accessibility.ProtectedAndInternal
            || (type.ContainingType is { } outer && IsOwn(outer)));

    private bool IsShown(IParameterSymbol text)
    {
        var flow = new CaveatsFlow(symbols, context.SemanticModel, context.CancellationToken) { IsOfText = true };
        flow.FollowVariable(text, context.Node, context.Node.SpanStart);
        return flow.Parts.Showing == Showing.Shown;
    }
}
