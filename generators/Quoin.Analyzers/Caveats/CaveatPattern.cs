using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Quoin.Analyzers.Caveats;

/// <summary>Classifies the parts of positional patterns.</summary>
internal static class CaveatPattern
{
    /// <summary>Whether a pattern assigns its value, or a part of it, to a variable.</summary>
    public static bool Takes(IOperation pattern)
    {
        if (pattern is IDeclarationPatternOperation { DeclaredSymbol: not null }
            or IRecursivePatternOperation { DeclaredSymbol: not null }
            or IListPatternOperation { DeclaredSymbol: not null })
        {
            return true;
        }

        foreach (var part in pattern.ChildOperations)
        {
            if (Takes(part))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a pattern ignores its value, apart from testing it for null.</summary>
    public static bool IsBlind(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation or ITypePatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol is null,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol is null
            && recursive.DeconstructionSubpatterns.IsEmpty && recursive.PropertySubpatterns.IsEmpty,
        INegatedPatternOperation { Pattern: IConstantPatternOperation } => true,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => IsBlind(both.LeftPattern) && IsBlind(both.RightPattern),
        _ => false,
    };

    /// <summary>The variable to which a pattern assigns the complete value, if it does nothing else.</summary>
    public static ISymbol? Variable(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } recursive => recursive.DeclaredSymbol,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both when IsBlind(both.LeftPattern) => Variable(both.RightPattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both when IsBlind(both.RightPattern) => Variable(both.LeftPattern),
        _ => null,
    };
}
