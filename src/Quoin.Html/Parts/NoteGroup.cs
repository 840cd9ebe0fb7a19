namespace Quoin.Html.Parts;

/// <summary>
/// The claims whose notes are in one place. If some of them have a caveat in common, the caveats of all are written once, after the notes, with
/// letters to which the notes refer; the same sentences would fill the page otherwise.
/// </summary>
internal sealed class NoteGroup
{
    private const int Letters = 26;

    private readonly Dictionary<(Caveat Caveat, string Language), int> _places = [];

    /// <param name="claims">The claims, in the order of their numbers.</param>
    /// <param name="reader">The BCP 47 tag of the reader's language; can be empty.</param>
    public NoteGroup(IReadOnlyList<Claim> claims, string reader)
    {
        Claims = [.. claims.Select(claim => new StatedClaim(claim, reader))];
        foreach (var stated in Claims)
        {
            foreach (var caveat in stated.Claim.Caveats)
            {
                HasList |= !_places.TryAdd((caveat, stated.Language), _places.Count);
            }
        }
    }

    /// <summary>The claims, in the order of their numbers.</summary>
    public IReadOnlyList<StatedClaim> Claims { get; }

    /// <summary>Whether the caveats of all claims are in one list.</summary>
    public bool HasList { get; }

    /// <summary>The caveats of that list, each with the BCP 47 tag of the language that is asked for.</summary>
    public IEnumerable<(Caveat Caveat, string Language)> Caveats => _places.OrderBy(static place => place.Value).Select(static place => place.Key);

    /// <summary>The letters of the caveats of a claim, in their order.</summary>
    public IEnumerable<string> LettersOf(StatedClaim stated) =>
        stated.Claim.Caveats.OrderBy(caveat => _places[(caveat, stated.Language)]).Select(caveat => LetterOf(caveat, stated.Language));

    /// <summary>The letter of a caveat in a language: a to z, then aa.</summary>
    public string LetterOf(Caveat caveat, string language)
    {
        var letters = "";
        for (var rest = _places[(caveat, language)] + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('a' + ((rest - 1) % Letters)) + letters;
        }

        return letters;
    }
}
