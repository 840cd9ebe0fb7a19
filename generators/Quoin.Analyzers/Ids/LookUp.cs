using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Quoin.Compiler.Names;

namespace Quoin.Analyzers.Ids;

/// <summary>A look-up of a mark or an article by a constant id, in a list that is known.</summary>
/// <param name="Operation">The call or the access of an indexer.</param>
/// <param name="Argument">The argument for the id.</param>
/// <param name="Ids">The ids that exist.</param>
/// <param name="Kind">The type of what is looked up.</param>
/// <param name="Article">The class of the article; null if an article is looked up.</param>
/// <param name="Group">The generated class of the marks; null if there is none.</param>
internal sealed record LookUp(IOperation Operation, IOperation Argument, IdList Ids, ITypeSymbol Kind, INamedTypeSymbol? Article, INamedTypeSymbol? Group)
{
    public string Id => (string)Argument.ConstantValue.Value!;

    public Location Location => OperationSyntax.Argument(Argument).GetLocation();

    /// <summary>The field of the mark; null if it does not exist, or if its name was already used.</summary>
    public IFieldSymbol? Field => Ids.Contains(Id) ? Group?.GetMembers(CSharpNames.FromId(Id)).OfType<IFieldSymbol>().FirstOrDefault() : null;

    /// <summary>Where the mark is found: the variable of an <c>out</c> argument, or else the expression.</summary>
    public SyntaxNode Found => Operation.Syntax is InvocationExpressionSyntax { ArgumentList.Arguments: [.., { Expression: var last }] }
        ? last switch
        {
            DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } => variable,
            _ => Operation.Syntax,
        }
        : Operation.Syntax;
}
