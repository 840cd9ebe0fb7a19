using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <content>One caveat, and its words.</content>
internal sealed partial class CaveatsFlow
{
    /// <summary>Whether a member of a caveat says something about it, but not what it says.</summary>
    private static bool IsFact(string name) => name is "Kind" or "Id" or "Anchor" or "Anchors" or "Article" or "Claims";

    private void FollowCaveat(ExpressionSyntax caveat, Part part)
    {
        var value = Outer(caveat);
        switch (Member(value))
        {
            case { Name: "Equals" or "GetHashCode" or "GetType" }:
                break;
            case { Name: var name, Result: var result }:
                FollowWords(result, IsFact(name) ? part.Narrowed(Part.Facts) : part);
                break;
            default:
                FollowUse(value, part);
                break;
        }
    }

    /// <summary>Follows a text, or another value that was read from a caveat. What asks about it does not show it.</summary>
    private void FollowWords(ExpressionSyntax words, Part part)
    {
        var value = Outer(words);
        switch (Member(value))
        {
            case { Name: "Languages" or "Language" or "Length" or "Count" or "Equals" or "GetHashCode" or "GetType" or "CompareTo" or "StartsWith" or "EndsWith" or "Contains" or "IndexOf" or "HasFlag" }:
                break;
            case { Name: var name, Result: var result }:
                FollowWords(result, name == "Anchor" ? part.Narrowed(Part.Facts) : part);
                break;
            default:
                FollowUse(value, part);
                break;
        }
    }
}
