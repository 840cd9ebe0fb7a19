using System.Globalization;


namespace Quoin.Compiler.Output;

/// <summary>A part of a text that repeats a claim, passed from an analyzer to a code fix in the properties of a diagnostic.</summary>
/// <param name="Field">The fully qualified field of the claim: <c>global::Health.Tea.Claims.KeepsAwake</c>.</param>
/// <param name="Member">The member of the claim that holds the text: <c>Statement</c>, <c>Quote</c>, <c>Quotes[1]</c>.</param>
/// <param name="Language">The BCP 47 tag of the language of the repeated text.</param>
/// <param name="IsQualified">Whether the claim has caveats, which its text includes.</param>
/// <param name="IsWhole">Whether the whole text is repeated. If only a part is, replacing it with the claim may duplicate words.</param>
/// <param name="Start">The 0-based start of the part, in characters of the text's value.</param>
/// <param name="Length">The length of the part.</param>
internal sealed record RepeatedClaim(string Field, string Member, string Language, bool IsQualified, bool IsWhole, int Start, int Length)
{
    private const string True = "true";
    private const string False = "false";

    /// <summary>Whether the statement is repeated, not a quote.</summary>
    public bool IsStatement => Member == ClaimText.Statement;

    /// <summary>The end of the part.</summary>
    public int End => Start + Length;

    /// <summary>Encodes this as properties of a diagnostic.</summary>
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

    /// <summary>Decodes what <see cref="ToProperties"/> encoded; null if it is missing.</summary>
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
