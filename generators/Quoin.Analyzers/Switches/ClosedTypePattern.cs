using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Quoin.Analyzers.Switches;

/// <summary>Decides whether patterns match every value of a type.</summary>
/// <param name="compilation">The compilation, which knows the conversions between types.</param>
internal readonly struct ClosedTypePattern(Compilation compilation)
{
    /// <summary>
    /// Whether a pattern matches every value of a type except null; false if it matches none, null if it depends on the value or
    /// cannot be decided.
    /// </summary>
    public bool? Matches(IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation { MatchesNull: true } => true,
        IDeclarationPatternOperation { MatchedType: { } matched } => IsOf(type, matched),
        ITypePatternOperation { MatchedType: var matched } => IsOf(type, matched),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => false,
        INegatedPatternOperation { Pattern: var negated } => !Matches(negated, type),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Matches(or.LeftPattern, type) | Matches(or.RightPattern, type),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => Matches(and.LeftPattern, type) & Matches(and.RightPattern, type),
        IRecursivePatternOperation recursive => Recursive(recursive, type),
        _ => null,
    };

    /// <summary>Whether a pattern matches null; null if that cannot be decided.</summary>
    public static bool? MatchesNull(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull,
        ITypePatternOperation or IRecursivePatternOperation or IListPatternOperation or IRelationalPatternOperation => false,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var value } } => value is null,
        INegatedPatternOperation { Pattern: var negated } => !MatchesNull(negated),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => MatchesNull(or.LeftPattern) | MatchesNull(or.RightPattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => MatchesNull(and.LeftPattern) & MatchesNull(and.RightPattern),
        _ => null,
    };

    private bool? Recursive(IRecursivePatternOperation pattern, ITypeSymbol type)
    {
        var isOf = IsOf(type, pattern.MatchedType);
        if (isOf != true)
        {
            return isOf;
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (property.Member is not IPropertyReferenceOperation { Property: var member } || !IsTotal(property.Pattern, member.Type, member.NullableAnnotation))
            {
                return null;
            }
        }

        var parts = pattern.DeconstructionSubpatterns;
        if (parts.IsEmpty)
        {
            return true;
        }

        if (pattern.DeconstructSymbol is not IMethodSymbol { IsExtensionMethod: false } deconstruct || deconstruct.Parameters.Length != parts.Length)
        {
            return null;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (!IsTotal(parts[i], deconstruct.Parameters[i].Type, deconstruct.Parameters[i].NullableAnnotation))
            {
                return null;
            }
        }

        return true;
    }

    /// <summary>Whether a pattern matches every value that a member can return.</summary>
    private bool IsTotal(IPatternOperation pattern, ITypeSymbol type, NullableAnnotation annotation)
    {
        var isNever = type.IsValueType ? type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T : annotation == NullableAnnotation.NotAnnotated;
        return Matches(pattern, type) == true && (isNever || MatchesNull(pattern) == true);
    }

    /// <summary>Whether every value of a type is also of another type; null if only some are.</summary>
    private bool? IsOf(ITypeSymbol type, ITypeSymbol matched)
    {
        if (compilation.ClassifyCommonConversion(type, matched) is { IsIdentity: true } or { IsImplicit: true, IsUserDefined: false })
        {
            return true;
        }

        // Two classes of which neither derives from the other have no value in common.
        return type.IsSealed || (matched.TypeKind == TypeKind.Class && !compilation.ClassifyCommonConversion(type, matched).Exists) ? false : null;
    }
}
