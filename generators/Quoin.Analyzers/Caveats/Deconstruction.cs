using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Quoin.Analyzers.Caveats;

/// <summary>Finds the text and the caveats among the parts of a value that is taken apart.</summary>
/// <param name="taken">Checks them.</param>
/// <param name="symbols">The types of the runtime.</param>
internal readonly struct Deconstruction(TakenText taken, ContentSymbols symbols)
{
    /// <summary>A part: its type, its name if it has one, and what it is assigned to.</summary>
    private readonly record struct Taken(ITypeSymbol? Type, string? Name, IOperation Target);

    /// <summary>Whether a method returns caveats in a parameter.</summary>
    public static bool MayTake(ContentSymbols symbols, IMethodSymbol method) =>
        CaveatTypes.IsCaveatedText(method.ContainingType) || method.Parameters.Any(parameter => parameter.RefKind == RefKind.Out && new CaveatTypes(symbols).IsList(parameter.Type));

    /// <summary>Checks the targets of a deconstruction, which may be nested deconstructions.</summary>
    /// <param name="target">The target.</param>
    /// <param name="type">The type of the deconstructed value, if known.</param>
    /// <param name="info">How it is deconstructed. Roslyn 4.8 does not provide this in expression-bodied members.</param>
    /// <param name="source">The deconstructed value, if it is written as an expression.</param>
    public void Check(IOperation target, ITypeSymbol? type, DeconstructionInfo info, ExpressionSyntax? source)
    {
        if (CaveatsTarget.Declared(target) is not ITupleOperation { Elements: var elements })
        {
            return;
        }

        var method = info.Method ?? MethodOf(type);
        var parts = new Taken[elements.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var (partType, name) = Part(method, type, i, elements.Length);
            parts[i] = new(partType, name, elements[i]);
        }

        if (elements is [var first, var second] && IsGuarded(method, type))
        {
            taken.Check(first, second, source, Word(method!));
        }
        else if (!IsOfClaim(method) && FindCaveats(parts, CaveatsTarget.IsDiscard) is var (text, caveats))
        {
            taken.Check(text, caveats, source, "text");
        }

        for (var i = 0; i < parts.Length; i++)
        {
            var inner = source is TupleExpressionSyntax tuple && tuple.Arguments.Count == parts.Length ? tuple.Arguments[i].Expression : null;
            Check(elements[i], parts[i].Type, i < info.Nested.Length ? info.Nested[i] : default, inner);
        }
    }

    public void CheckPattern(IRecursivePatternOperation pattern)
    {
        var subpatterns = pattern.DeconstructionSubpatterns;
        var source = ClaimPath.Matched(pattern.Syntax);
        if (subpatterns is [var first, var second] && IsGuarded(pattern.DeconstructSymbol as IMethodSymbol, pattern.MatchedType))
        {
            taken.CheckPattern(first, second, source, Word((IMethodSymbol)pattern.DeconstructSymbol!));
            return;
        }

        var parts = new Taken[subpatterns.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var (_, name) = Part(pattern.DeconstructSymbol as IMethodSymbol, pattern.MatchedType, i, parts.Length);
            parts[i] = new(subpatterns[i].InputType, name, subpatterns[i]);
        }

        if (!IsOfClaim(pattern.DeconstructSymbol) && FindCaveats(parts, static part => !CaveatsTarget.Takes(part)) is var (text, caveats))
        {
            taken.CheckPattern(text, caveats, source, "text");
        }
    }

    /// <summary>Checks a call that returns a text, as its result or in a parameter, and caveats in another parameter.</summary>
    public void CheckCall(IInvocationOperation call)
    {
        var parts = call.Arguments
            .Where(static argument => argument.Parameter?.RefKind == RefKind.Out)
            .Select(static argument => new Taken(argument.Parameter!.Type, argument.Parameter.Name, argument.Value))
            .ToList();
        var receiver = (call.Syntax as InvocationExpressionSyntax)?.Expression is MemberAccessExpressionSyntax { Expression: var value } ? value : null;
        if (parts is [var first, var second] && IsGuarded(call.TargetMethod, call.Instance?.Type))
        {
            var isInOrder = call.Arguments[0].Parameter?.Ordinal == 0;
            taken.Check((isInOrder ? first : second).Target, (isInOrder ? second : first).Target, receiver, Word(call.TargetMethod));
            return;
        }

        if (call.Parent is not IExpressionStatementOperation)
        {
            parts.Add(new(call.TargetMethod.ReturnType, call.TargetMethod.Name, call));
        }

        if (!IsOfClaim(call.TargetMethod) && FindCaveats([.. parts], CaveatsTarget.IsDiscard) is var (text, caveats))
        {
            taken.Check(text, caveats, receiver, "text");
        }
    }

    /// <summary>A text that is kept, and the list of caveats beside it.</summary>
    private (IOperation Text, IOperation Caveats)? FindCaveats(Taken[] parts, Func<IOperation, bool> isDiscard)
    {
        var types = new CaveatTypes(symbols);
        foreach (var part in parts)
        {
            if (types.IsList(part.Type))
            {
                foreach (var other in parts)
                {
                    if (types.IsTextOrString(other.Type, other.Name, CaveatsTarget.Variable(other.Target)?.Name) && !isDiscard(other.Target))
                    {
                        return (other.Target, part.Target);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Whether a method returns a text with caveats that must not be lost.</summary>
    /// <param name="method">The method.</param>
    /// <param name="type">The type of the deconstructed value, if known: a plain claim has no caveats.</param>
    private bool IsGuarded(IMethodSymbol? method, ITypeSymbol? type) =>
        ContentSymbols.Same(method?.OriginalDefinition, symbols.Deconstruct)
        || (IsOfClaim(method) && !ContentSymbols.Is(type, symbols.PlainClaim))
        || (method?.Name == symbols.Deconstruct.Name && CaveatTypes.IsCaveatedText(method.ContainingType));

    private bool IsOfClaim(ISymbol? method) => ContentSymbols.Same(method, symbols.DeconstructClaim);

    /// <summary>The method that deconstructs a qualified value or a claim; null for any other type.</summary>
    private IMethodSymbol? MethodOf(ITypeSymbol? type)
    {
        if (CaveatTypes.IsCaveatedText(type) || ContentSymbols.Same(type?.OriginalDefinition, symbols.Qualified))
        {
            return type!.GetMembers(symbols.Deconstruct.Name) is [IMethodSymbol method] ? method : null;
        }

        return ContentSymbols.Is(type, symbols.Claim.Type) ? (IMethodSymbol)symbols.DeconstructClaim : null;
    }

    /// <summary>The type and the name of one of the parts of a deconstructed value.</summary>
    private static (ITypeSymbol? Type, string? Name) Part(IMethodSymbol? method, ITypeSymbol? type, int part, int count)
    {
        if (method is not null)
        {
            // In an extension method, the parts follow the receiver.
            var at = method.Parameters.Length - count + part;
            return at >= 0 ? (method.Parameters[at].Type, method.Parameters[at].Name) : default;
        }

        return type is INamedTypeSymbol { TupleElements: { IsDefault: false } parts } && parts.Length == count ? (parts[part].Type, parts[part].Name) : default;
    }

    /// <summary>What a text is, for a message.</summary>
    private string Word(IMethodSymbol method)
    {
        var value = method.ContainingType.TypeArguments is [var argument] ? argument : method.ContainingType;
        return ContentSymbols.Same(value, symbols.Quote) ? "quote"
            : ContentSymbols.Same(value, symbols.LocalizedText) ? "statement"
            : ContentSymbols.Same(value, symbols.Claim.Type) ? "claim"
            : "text";
    }
}
