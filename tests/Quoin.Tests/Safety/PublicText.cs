namespace Quoin.Tests.Safety;

/// <summary>A text that a public member gave.</summary>
/// <param name="Path">The members that lead to it, from the root.</param>
/// <param name="Text">The text; decoded where the member gave UTF-8.</param>
/// <param name="Opening">The open member on the path; null if there is none.</param>
internal sealed record PublicText(string Path, string Text, (Type Type, string Member)? Opening)
{
    /// <summary>The claims whose words it holds while it lacks one of their caveats.</summary>
    public IReadOnlyList<KnownClaim> Bares(IReadOnlyList<KnownClaim> claims)
    {
        // A caveat may have the same words as a claim. Where it is listed as a caveat, it is not a claim.
        var whole = Flat(Text);
        var said = whole;
        foreach (var words in claims.SelectMany(claim => claim.Caveats).SelectMany(caveat => caveat.Texts).Select(Flat))
        {
            said = said.Replace("   - " + words, "", StringComparison.Ordinal).Replace($"({words})", "", StringComparison.Ordinal);
        }

        return [.. claims.Where(claim =>
            claim.Texts.Any(text => said.Contains(Flat(text), StringComparison.Ordinal))
            && !claim.Caveats.All(caveat => caveat.Texts.Any(text => whole.Contains(Flat(text), StringComparison.Ordinal))))];
    }

    /// <summary>A text on one line, as some forms write it.</summary>
    private static string Flat(string text) => text.Replace('\n', ' ');
}
