using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers;

/// <summary>The syntax that a diagnostic of an operation points to.</summary>
internal static class OperationSyntax
{
    /// <summary>The whole expression that is an argument, with what the operation leaves out of it, such as <c>!</c>.</summary>
    public static SyntaxNode Argument(IOperation argument) => argument.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.Expression ?? argument.Syntax;
}
