using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.CodeFixes;

/// <summary>A diagnostic to be fixed, and its context.</summary>
/// <param name="Document">The document.</param>
/// <param name="Root">The root of the syntax tree.</param>
/// <param name="Model">The semantic model.</param>
/// <param name="Diagnostic">The diagnostic.</param>
internal sealed record FixContext(Document Document, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic)
{
    /// <summary>The smallest node at the diagnostic, also in documentation comments.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);

    /// <summary>The member that contains a node, or the whole file. A change of a statement affects nothing outside it.</summary>
    public static SyntaxNode Surroundings(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax)
        ?? node.SyntaxTree.GetRoot();
}
