using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers;

/// <summary>The syntax that the diagnostic of an operation points to.</summary>
internal static class OperationSyntax
{
    /// <summary>The complete expression of an argument, including syntax that operations omit, such as <c>!</c>.</summary>
    public static SyntaxNode Argument(IOperation argument) => argument.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.Expression ?? argument.Syntax;
}
