using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.CodeFixes.Tests;

/// <summary>Finds discards in deconstructions: in the programs of these tests, discarded caveats.</summary>
internal static class ThrownAway
{
    public static IEnumerable<SyntaxNode> In(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        return root.DescendantNodes().Where(node => node switch
        {
            DiscardDesignationSyntax or DiscardPatternSyntax => true,
            IdentifierNameSyntax { Identifier.ValueText: "_" } => true,
            SingleVariableDesignationSyntax variable => !IsRead(root, variable),
            _ => false,
        });
    }

    private static bool IsRead(SyntaxNode root, SingleVariableDesignationSyntax variable) =>
        root.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Identifier.ValueText);
}
