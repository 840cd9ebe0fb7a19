using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Quoin.Compiler.Names;

namespace Quoin.Analyzers.Ids;

/// <summary>A look-up of a mark or an article by a constant id, in a list that is known.</summary>
/// <param name="Node">The call or the access of an indexer.</param>
/// <param name="Id">The id.</param>
/// <param name="Location">Where the id is written.</param>
/// <param name="IsListed">Whether the id is one of several, which are looked up one after the other.</param>
/// <param name="Place">Where it is searched.</param>
internal sealed record LookUp(SyntaxNode Node, string Id, Location Location, bool IsListed, SearchedList Place)
{
    /// <summary>The field of the mark; null if it does not exist, or if its name was already used.</summary>
    public IFieldSymbol? Field => Place.Ids.Contains(Id) ? Place.Group?.GetMembers(CSharpNames.FromId(Id)).OfType<IFieldSymbol>().FirstOrDefault() : null;

    /// <summary>Where the mark is found: the variable of an <c>out</c> argument, or else the expression.</summary>
    public SyntaxNode Found => Node is InvocationExpressionSyntax { ArgumentList.Arguments: [.., { Expression: DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } }] }
        ? variable
        : Node;
}

/// <summary>A list, or a generated class, of which it is known what it contains.</summary>
/// <param name="Ids">The ids that exist.</param>
/// <param name="Kind">The type of what is looked up.</param>
/// <param name="Article">The class of the article; null if an article is looked up.</param>
/// <param name="Group">The generated class of the marks; null if there is none.</param>
internal sealed record SearchedList(IdList Ids, ITypeSymbol Kind, INamedTypeSymbol? Article, INamedTypeSymbol? Group);
