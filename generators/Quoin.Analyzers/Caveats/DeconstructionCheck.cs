using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers.Caveats;

/// <summary>Checks a place where qualified values or claims are deconstructed.</summary>
/// <param name="context">The context to report to.</param>
/// <param name="symbols">The types of the runtime.</param>
/// <param name="syntax">The syntax of the complete deconstruction.</param>
/// <param name="after">The node after which its variables are assigned.</param>
internal readonly struct DeconstructionCheck(SyntaxNodeAnalysisContext context, ContentSymbols symbols, SyntaxNode syntax, int after)
{
    /// <summary>The variable of a declaration; other operations are returned unchanged.</summary>
    public static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target;

    /// <summary>Whether a method returns a text with caveats that must not be lost.</summary>
    /// <param name="symbols">The types of the runtime.</param>
    /// <param name="method">The method.</param>
    /// <param name="type">The type of the deconstructed value, if known: a plain claim has no caveats.</param>
    public static bool IsGuarded(ContentSymbols symbols, IMethodSymbol method, ITypeSymbol? type) =>
        ContentSymbols.Same(method.OriginalDefinition, symbols.Deconstruct)
        || (ContentSymbols.Same(method, symbols.DeconstructClaim) && !ContentSymbols.Same(type, symbols.PlainClaim));

    public bool IsGuarded(IMethodSymbol method, ITypeSymbol? type) => IsGuarded(symbols, method, type);

    /// <summary>The method that deconstructs a qualified value or a claim; null for any other type.</summary>
    public IMethodSymbol? MethodOf(ITypeSymbol? type)
    {
        if (ContentSymbols.Same(type?.OriginalDefinition, symbols.Qualified))
        {
            return type!.GetMembers(symbols.Deconstruct.Name) is [IMethodSymbol method] ? method : null;
        }

        return ContentSymbols.Same(type, symbols.Claim.Type) || ContentSymbols.Same(type?.BaseType, symbols.Claim.Type) ? (IMethodSymbol)symbols.DeconstructClaim : null;
    }

    /// <summary>Reports caveats that are discarded, unless the text is discarded with them.</summary>
    /// <param name="method">The method that returns both.</param>
    /// <param name="text">The target of the text.</param>
    /// <param name="caveats">The target of the caveats.</param>
    public void Check(IMethodSymbol method, IOperation text, IOperation caveats)
    {
        if (!IsDiscard(text) && (IsDiscard(caveats) || (Variable(caveats) is { } variable && IsForgotten(variable))))
        {
            Report(method, caveats.Syntax);
        }
    }

    /// <summary>Whether a variable is never read after it is assigned.</summary>
    public bool IsForgotten(ISymbol variable) =>
        !new VariableUses(context.SemanticModel, variable, context.CancellationToken).IsReadAfter(syntax, after);

    public void Report(IMethodSymbol method, SyntaxNode place)
    {
        var value = method.ContainingType.TypeArguments is [var argument] ? argument : method.ContainingType;
        var word = ContentSymbols.Same(value, symbols.Quote) ? "quote"
            : ContentSymbols.Same(value, symbols.LocalizedText) ? "statement"
            : ContentSymbols.Same(value, symbols.Claim.Type) ? "claim"
            : "text";
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(CodeRules.CaveatsDiscarded), Designation(place).GetLocation(), word));
    }

    private static bool IsDiscard(IOperation target)
    {
        target = Declared(target);
        return target is IDiscardOperation || (target is ITupleOperation tuple && tuple.Elements.All(IsDiscard));
    }

    /// <summary>
    /// Whether a variable is visible only in this member. Other targets, such as a type's parameter, may be read elsewhere.
    /// </summary>
    private static ISymbol? Variable(IOperation target) => Declared(target) switch
    {
        ILocalReferenceOperation { Local: { RefKind: RefKind.None, IsStatic: false } local } => local,
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } when !IsOfType(parameter) => parameter,
        _ => null,
    };

    private static bool IsOfType(IParameterSymbol parameter) =>
        parameter.ContainingSymbol.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax;

    private static SyntaxNode Designation(SyntaxNode place) => place switch
    {
        DeclarationExpressionSyntax declaration => declaration.Designation,
        VarPatternSyntax pattern => pattern.Designation,
        DeclarationPatternSyntax pattern => pattern.Designation,
        SubpatternSyntax subpattern => Designation(subpattern.Pattern),
        _ => place,
    };
}
