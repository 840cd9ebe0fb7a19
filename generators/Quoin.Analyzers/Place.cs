using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers;

/// <summary>Where to point.</summary>
internal static class Place
{
    /// <summary>The whole expression that is an argument, with what the operation leaves out of it, such as <c>!</c>.</summary>
    public static SyntaxNode Of(IOperation argument) => argument.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.Expression ?? argument.Syntax;
}
