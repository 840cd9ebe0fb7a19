using System.Globalization;


namespace Quoin.Compiler.Output;

/// <summary>A stretch of a text that repeats a claim, as an analyzer tells a code fix by the properties of its diagnostic.</summary>
/// <param name="Field">The claim's field, with all that qualifies it: <c>global::Health.Tea.Claims.KeepsAwake</c>.</param>
/// <param name="Member">The member of the claim that holds the text: <c>Statement</c>, <c>Quote</c>, <c>Quotes[1]</c>.</param>
/// <param name="Language">The BCP 47 tag of the language of what is repeated.</param>
/// <param name="IsQualified">Whether the claim has caveats, which its text then brings along.</param>
/// <param name="IsWhole">Whether all of it is repeated. The claim says more than a part, so words may be said twice then.</param>
/// <param name="Start">Where the stretch begins, in characters of the text's value; 0-based.</param>
/// <param name="Length">The length of the stretch.</param>
internal sealed record RepeatedClaim(string Field, string Member, string Language, bool IsQualified, bool IsWhole, int Start, int Length)
{
    private const string True = "true";
    private const string False = "false";

    /// <summary>Whether the statement is repeated, and not a quote.</summary>
    public bool IsStatement => Member == ClaimText.Statement;

    /// <summary>Where the stretch ends.</summary>
    public int End => Start + Length;

    /// <summary>The stretch as properties of a diagnostic.</summary>
    public IEnumerable<KeyValuePair<string, string?>> ToProperties() =>
    [
        new(nameof(Field), Field),
        new(nameof(Member), Member),
        new(nameof(Language), Language),
        new(nameof(IsQualified), IsQualified ? True : False),
        new(nameof(IsWhole), IsWhole ? True : False),
        new(nameof(Start), Start.ToString(CultureInfo.InvariantCulture)),
        new(nameof(Length), Length.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>What <see cref="ToProperties"/> wrote; null where that is not there.</summary>
    public static RepeatedClaim? FromProperties(IReadOnlyDictionary<string, string?> properties)
    {
        return Text(nameof(Field)) is { } field
            && Text(nameof(Member)) is { } member
            && Text(nameof(Language)) is { } language
            && Number(nameof(Start)) is { } start
            && Number(nameof(Length)) is > 0 and var length
                ? new(field, member, language, Text(nameof(IsQualified)) == True, Text(nameof(IsWhole)) == True, start, length)
                : null;

        string? Text(string name) => properties.TryGetValue(name, out var text) ? text : null;

        int? Number(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
