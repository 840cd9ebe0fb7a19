using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.CodeFixes;

/// <summary>A diagnostic to be fixed, and what surrounds it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Root">Its syntax.</param>
/// <param name="Model">What its syntax means.</param>
/// <param name="Diagnostic">The diagnostic.</param>
internal sealed record FixContext(Document Document, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic)
{
    /// <summary>The smallest node that the diagnostic covers; in documentation comments too.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);

    /// <summary>The member that holds a node, or the whole file: nothing outside of it changes its meaning with a statement.</summary>
    public static SyntaxNode Surroundings(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax)
        ?? node.SyntaxTree.GetRoot();
}
