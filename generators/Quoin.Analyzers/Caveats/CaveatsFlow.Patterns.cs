using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <content>The variables of patterns.</content>
internal sealed partial class CaveatsFlow
{
    /// <summary>Follows the variables of a pattern for caveats.</summary>
    /// <param name="pattern">The pattern, or a designation of variables.</param>
    /// <param name="part">The part that the pattern is matched with.</param>
    public void FollowPattern(SyntaxNode pattern, Part part)
    {
        switch (pattern)
        {
            case SingleVariableDesignationSyntax designation when model.GetDeclaredSymbol(designation, cancellation) is { } variable:
                FollowVariable(variable, designation, part);
                break;
            case ListPatternSyntax list:
                var hasSlice = list.Patterns.Any(static element => element is SlicePatternSyntax);
                foreach (var element in list.Patterns)
                {
                    var taken = element is SlicePatternSyntax ? (list.Patterns.Count > 1 ? Part.Rest : Part.All) : hasSlice ? Part.First : Part.All;
                    FollowPattern(element, part.Narrowed(taken));
                }

                if (list.Designation is not null)
                {
                    FollowPattern(list.Designation, part);
                }

                break;
            case SubpatternSyntax { ExpressionColon: { } member } subpattern:
                var name = member.ToString().TrimEnd(':', ' ');
                if (ListMember.Effect(name) != ListEffect.Counts)
                {
                    FollowPattern(subpattern.Pattern, IsFact(name) ? part.Narrowed(Part.Facts) : part);
                }

                break;
            default:
                foreach (var child in pattern.ChildNodes())
                {
                    FollowPattern(child, part);
                }

                break;
        }
    }

    private void FollowLabels(IEnumerable<SyntaxNode> labels, Part part)
    {
        foreach (var label in labels)
        {
            FollowPattern(label, part);
        }
    }
}
