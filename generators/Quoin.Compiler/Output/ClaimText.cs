using System.Globalization;

namespace Quoin.Compiler.Output;

/// <summary>A text of a claim or a caveat, identified by its fingerprint.</summary>
/// <param name="Mark">The index of the mark among those of its kind.</param>
/// <param name="Member">The member of the mark that holds it: <c>Statement</c>, <c>Quote</c>, <c>Quotes[1]</c>.</param>
/// <param name="Language">The BCP 47 tag of its language.</param>
/// <param name="IsSentence">Whether it ends with end punctuation, which is then part of the repeated text.</param>
/// <param name="Fingerprint">The fingerprint.</param>
internal sealed record ClaimText(int Mark, string Member, string Language, bool IsSentence, Fingerprint Fingerprint)
{
    /// <summary>The member that holds the annotator's words.</summary>
    public const string Statement = nameof(Statement);

    /// <summary>The member that holds a quote.</summary>
    public static string Quote(int index) => index == 0 ? nameof(Quote) : string.Format(CultureInfo.InvariantCulture, "Quotes[{0}]", index);
}
