using Quoin.Definitions;

namespace Quoin.Compiler.Syntax;

/// <summary>A caveat as annotated.</summary>
internal readonly record struct CaveatSyntax(MarkSyntax Mark)
{
    /// <summary>Which claims it limits, in addition to those that list it; null if not given.</summary>
    public SelectorSyntax? AppliesTo => Mark.Fields[CaveatFields.AppliesTo] as SelectorSyntax;
}
