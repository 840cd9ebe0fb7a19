namespace Quoin.Html.Parts;

/// <summary>A claim as it is written: its text and its caveats, all in one language.</summary>
internal sealed class StatedClaim
{
    /// <param name="claim">The claim.</param>
    /// <param name="reader">The BCP 47 tag of the reader's language; can be empty.</param>
    public StatedClaim(Claim claim, string reader)
    {
        var stated = claim.ToCaveatedText(reader);
        (Text, _) = stated;
        Claim = claim;
        Language = stated.Language;
        if (stated.Status != Status.Active)
        {
            var words = WordsOf(claim).GetText(Language);
            Standing = Text[..^words.Length].TrimEnd();
            Text = words;
        }
    }

    public Claim Claim { get; }

    /// <summary>What precedes the text of a claim that is not valid; otherwise empty.</summary>
    public string Standing { get; } = "";

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>The BCP 47 tag of the language of both, and of the caveats if they have it.</summary>
    public string Language { get; }

    private static LocalizedText WordsOf(Claim claim) => claim is QualifiedClaim qualified
        ? qualified.Statement.WithoutCaveats(because: "The standing is written in an element of its own; the caveats follow.")
        : ((PlainClaim)claim).Statement;
}
