using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace Quoin.Analyzers.Switches;

/// <summary>Evaluates patterns for the constants of an enum.</summary>
internal static class KeyPattern
{
    /// <summary>Whether a pattern matches a value of the enum; null if that cannot be decided.</summary>
    public static bool? Matches(IPatternOperation pattern, object value) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation or ITypePatternOperation => true,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => value.Equals(constant),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } bound } } relation => Compare(value, relation.OperatorKind, bound),
        INegatedPatternOperation { Pattern: var negated } => !Matches(negated, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Matches(or.LeftPattern, value) | Matches(or.RightPattern, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => Matches(and.LeftPattern, value) & Matches(and.RightPattern, value),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } => true,
        _ => null,
    };

    private static bool? Compare(object value, BinaryOperatorKind relation, object bound)
    {
        var order = Convert.ToInt64(value, CultureInfo.InvariantCulture).CompareTo(Convert.ToInt64(bound, CultureInfo.InvariantCulture));
        return relation switch
        {
            BinaryOperatorKind.LessThan => order < 0,
            BinaryOperatorKind.LessThanOrEqual => order <= 0,
            BinaryOperatorKind.GreaterThan => order > 0,
            BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
            _ => null,
        };
    }
}
