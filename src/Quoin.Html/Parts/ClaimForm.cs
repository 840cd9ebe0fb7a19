namespace Quoin.Html;

/// <summary>Specifies how a claim is written apart from its article. Every form has the text and all caveats.</summary>
public enum ClaimForm
{
    /// <summary>A box with the claim, its certainty, its caveats and its evidence.</summary>
    Card = 0,

    /// <summary>Within a line, with each caveat in parentheses.</summary>
    Inline = 1,

    /// <summary>An item of a list, <c>li</c>, with the caveats as a list in it.</summary>
    ListItem = 2,
}
