using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.CodeFixes.Standings;

/// <summary>A use of a mark that is no longer valid.</summary>
/// <param name="Name">The name of the mark in the code.</param>
/// <param name="Symbol">The field of the mark.</param>
/// <param name="Replacement">The name of the replacement; null if there is none.</param>
internal sealed record Use(SimpleNameSyntax Name, IFieldSymbol Symbol, string? Replacement)
{
    /// <summary>The name including its qualifiers.</summary>
    public SyntaxNode Whole => Name.Parent is MemberAccessExpressionSyntax access && access.Name == Name ? access : Name;

    /// <summary>Returns the use at the position of a diagnostic; null if there is none.</summary>
    public static Use? At(FixContext place)
    {
        var name = NameOf(place.Node);
        return name is not null && FieldOf(name, place.Model) is { } field ? new(name, field, ReplacementOf(field)) : null;
    }

    /// <summary>The field that a name refers to.</summary>
    public static IFieldSymbol? FieldOf(SyntaxNode name, SemanticModel model)
    {
        var info = model.GetSymbolInfo(name);
        return info.Symbol as IFieldSymbol ?? info.CandidateSymbols.OfType<IFieldSymbol>().FirstOrDefault();
    }

    private static SimpleNameSyntax? NameOf(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        QualifiedCrefSyntax cref => NameOf(cref.Member),
        NameMemberCrefSyntax cref => NameOf(cref.Name),
        ArgumentSyntax argument => NameOf(argument.Expression),
        ExpressionElementSyntax element => NameOf(element.Expression),
        ConstantPatternSyntax pattern => NameOf(pattern.Expression),
        CaseSwitchLabelSyntax label => NameOf(label.Value),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        _ => null,
    };

    private static string? ReplacementOf(IFieldSymbol field) => field.GetAttributes()
        .FirstOrDefault(attribute => attribute.AttributeClass is { Name: "ReplacedByAttribute", ContainingNamespace: { Name: "CompilerServices", ContainingNamespace.Name: "Quoin" } })
        ?.ConstructorArguments.FirstOrDefault().Value as string;
}
