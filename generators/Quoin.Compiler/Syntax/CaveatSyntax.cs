using Quoin.Definitions;

namespace Quoin.Compiler.Syntax;

/// <summary>A caveat as annotated.</summary>
/// <param name="Mark">The mark.</param>
internal readonly record struct CaveatSyntax(MarkSyntax Mark)
{
    /// <summary>Which claims it limits, besides those that name it; null where not given.</summary>
    public SelectorSyntax? AppliesTo => Mark.Fields[CaveatFields.AppliesTo] as SelectorSyntax;
}
