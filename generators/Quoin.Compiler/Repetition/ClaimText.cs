namespace Quoin.Compiler;

/// <summary>A text of a claim, told by its fingerprint.</summary>
/// <param name="Claim">The index of the claim.</param>
/// <param name="IsQuote">Whether it is a quote, and not a statement.</param>
/// <param name="Language">The BCP 47 tag of its language.</param>
/// <param name="Fingerprint">The fingerprint.</param>
internal sealed record ClaimText(int Claim, bool IsQuote, string Language, Fingerprint Fingerprint);
