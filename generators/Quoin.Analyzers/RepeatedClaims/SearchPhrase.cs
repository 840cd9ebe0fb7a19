using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>Recognizes texts that are searched for, which nobody reads as an assertion, by the names around them.</summary>
internal static class SearchPhrase
{
    /// <summary>Parts of the names of variables, parameters and methods that search.</summary>
    private static readonly string[] Parts = ["search", "query", "keyword", "phrase", "needle", "lookup"];

    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal)
    {
        "Contains", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "Find", "FindAll", "FindFirst", "IsMatch", "Match", "Matches", "Replace", "Split", "Like",
    };

    public static bool Is(ExpressionSyntax text)
    {
        for (SyntaxNode? node = text; node is not null and not StatementSyntax and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (NameOf(node) is { } name && (Methods.Contains(name) || Array.Exists(Parts, part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of what gets the value of a node.</summary>
    private static string? NameOf(SyntaxNode node) => node switch
    {
        ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } => name,
        AssignmentExpressionSyntax { Left: var target } => Last(target),
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name } => name,
        InvocationExpressionSyntax call => Last(call.Expression),
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } => type.Identifier.ValueText,
        _ => null,
    };

    private static string? Last(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
