using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers.Caveats;

/// <summary>One place that takes qualified values or claims apart.</summary>
/// <param name="context">Where to report.</param>
/// <param name="symbols">What is looked for.</param>
/// <param name="syntax">The whole of the place.</param>
/// <param name="after">Where its variables have their values.</param>
internal readonly struct DeconstructionCheck(SyntaxNodeAnalysisContext context, ContentSymbols symbols, SyntaxNode syntax, int after)
{
    /// <summary>What a declaration declares; anything else as it is.</summary>
    public static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target;

    /// <summary>Whether a method hands over a text with caveats that must not get lost.</summary>
    /// <param name="symbols">The runtime.</param>
    /// <param name="method">The method.</param>
    /// <param name="type">The type of what is taken apart, where it is known: a plain claim has no caveats.</param>
    public static bool IsGuarded(ContentSymbols symbols, IMethodSymbol method, ITypeSymbol? type) =>
        ContentSymbols.Same(method.OriginalDefinition, symbols.Deconstruct)
        || (ContentSymbols.Same(method, symbols.DeconstructClaim) && !ContentSymbols.Same(type, symbols.PlainClaim));

    public bool IsGuarded(IMethodSymbol method, ITypeSymbol? type) => IsGuarded(symbols, method, type);

    /// <summary>The method that takes a qualified value or a claim apart; null for any other type.</summary>
    public IMethodSymbol? MethodOf(ITypeSymbol? type)
    {
        if (ContentSymbols.Same(type?.OriginalDefinition, symbols.Qualified))
        {
            return type!.GetMembers(symbols.Deconstruct.Name) is [IMethodSymbol method] ? method : null;
        }

        return ContentSymbols.Same(type, symbols.Claim.Type) || ContentSymbols.Same(type?.BaseType, symbols.Claim.Type) ? (IMethodSymbol)symbols.DeconstructClaim : null;
    }

    /// <summary>Reports caveats that are thrown away, unless the text is thrown away with them.</summary>
    /// <param name="method">The method that hands both over.</param>
    /// <param name="text">Where the text goes.</param>
    /// <param name="caveats">Where the caveats go.</param>
    public void Check(IMethodSymbol method, IOperation text, IOperation caveats)
    {
        if (!IsDiscard(text) && (IsDiscard(caveats) || (Variable(caveats) is { } variable && IsForgotten(variable))))
        {
            Report(method, caveats.Syntax);
        }
    }

    /// <summary>Whether nobody reads a variable once it has its value.</summary>
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

    /// <summary>A variable that only this member sees. What else is written to may be read elsewhere, as a type's parameter may.</summary>
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
