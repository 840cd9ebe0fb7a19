using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Standings;

/// <summary>Recognizes <c>nameof</c>, which shows nothing of what it names.</summary>
internal static class NameOf
{
    /// <summary>Whether a node is inside the argument of a <c>nameof</c>, and not of a method of that name.</summary>
    public static bool Contains(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        for (var around = node; around is ExpressionSyntax; around = around.Parent)
        {
            if (around.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call })
            {
                return model.GetConstantValue(call, cancellation).HasValue;
            }
        }

        return false;
    }
}
