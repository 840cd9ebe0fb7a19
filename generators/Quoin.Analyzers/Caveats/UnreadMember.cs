using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quoin.Analyzers.Caveats;

/// <summary>
/// Checks types that have a text and its caveats in properties, and that only one file or one type can use: there, the text is shown,
/// and the caveats are not. Other types may be read anywhere.
/// </summary>
/// <param name="context">The context to report to.</param>
/// <param name="symbols">The types of the runtime.</param>
internal readonly struct UnreadMember(SyntaxNodeAnalysisContext context, ContentSymbols symbols)
{
    public void Check()
    {
        var declaration = (TypeDeclarationSyntax)context.Node;
        if (Scope(declaration) is not { } scope
            || !NamesCaveats(declaration)
            || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type
            || type.BaseType?.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType)
            || type.Interfaces.Any(static implemented => implemented.Name != "IEquatable"))
        {
            return;
        }

        var types = new CaveatTypes(symbols);
        var members = type.GetMembers().Where(static member => member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: not Accessibility.Private, Name: not "EqualityContract" }).Cast<IPropertySymbol>().ToList();
        if (members.Find(member => types.IsList(member.Type)) is not { DeclaringSyntaxReferences: [var place] } caveats
            || Showing(members.FindAll(member => types.IsTextOrString(member.Type, member.Name)), scope, isOfText: true) != Caveats.Showing.Shown)
        {
            return;
        }

        var showing = Showing([caveats], scope, isOfText: false);
        if (showing < Caveats.Showing.Shown && !new LeavingValues(context.SemanticModel, type, context.CancellationToken).Any(scope))
        {
            TakenText.Report(context, Name(place.GetSyntax(context.CancellationToken)), showing, "text");
        }
    }

    /// <summary>Where a type can be used; null if that is in more than one place.</summary>
    private static SyntaxNode? Scope(TypeDeclarationSyntax declaration)
    {
        if (declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return null;
        }

        if (declaration.Modifiers.Any(SyntaxKind.FileKeyword))
        {
            return declaration.SyntaxTree.GetRoot();
        }

        var isPrivate = declaration.Modifiers.Any(SyntaxKind.PrivateKeyword)
            ? !declaration.Modifiers.Any(SyntaxKind.ProtectedKeyword)
            : !declaration.Modifiers.Any(static modifier => modifier.IsKind(SyntaxKind.PublicKeyword) || modifier.IsKind(SyntaxKind.InternalKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword));
        return isPrivate && declaration.Parent is TypeDeclarationSyntax outer and not InterfaceDeclarationSyntax && !outer.Modifiers.Any(SyntaxKind.PartialKeyword) ? outer : null;
    }

    private static bool NamesCaveats(TypeDeclarationSyntax declaration) =>
        (declaration is RecordDeclarationSyntax { ParameterList: { } list } && list.DescendantNodes().Any(IsCaveat))
        || declaration.Members.Any(static member => member is PropertyDeclarationSyntax property && property.Type.DescendantNodes().Any(IsCaveat));

    private static bool IsCaveat(SyntaxNode node) => node is IdentifierNameSyntax { Identifier.ValueText: "Caveat" };

    private static Location Name(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        ParameterSyntax parameter => parameter.Identifier.GetLocation(),
        _ => member.GetLocation(),
    };

    private Showing Showing(List<IPropertySymbol> members, SyntaxNode scope, bool isOfText)
    {
        var flow = new CaveatsFlow(symbols, context.SemanticModel, context.CancellationToken) { IsOfText = isOfText };
        foreach (var member in members)
        {
            foreach (var use in new VariableUses(context.SemanticModel, member, context.CancellationToken).ReadsIn(scope))
            {
                flow.Follow(use, Part.All);
            }
        }

        return flow.Parts.Showing;
    }
}
