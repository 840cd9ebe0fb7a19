using System.Diagnostics;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// Represents a value that must not be shown without its caveats. Deconstruction returns the value together with the caveats, and
/// <see cref="WithoutCaveats"/> requires a reason.
/// </summary>
/// <typeparam name="T">The type of the value: <see cref="LocalizedText"/> or <see cref="Quote"/>.</typeparam>
/// <remarks>
/// This is a class so that no default value can have a text and no caveats.
/// On .NET 8 and later, System.Text.Json writes the value with all its caveats. The .NET Standard 2.0 build has no JSON converters:
/// System.Text.Json throws, and serializers that read public properties find the caveats but not the value.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Qualified<T> :
#if NET8_0_OR_GREATER
    ISpanFormattable, IUtf8SpanFormattable
#else
    IFormattable
#endif
    where T : class
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly T _value;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Claim _claim;

    internal Qualified(T value, Claim claim)
    {
        _value = value;
        _claim = claim;
    }

    /// <summary>Gets the caveats: first those that the claim lists, then those that apply by selector. At least one.</summary>
    public MarkList<Caveat> Caveats => _claim.Caveats;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private IPickText Text => (IPickText)_value;

    /// <summary>Deconstructs into the value and its caveats.</summary>
    /// <remarks>The value does not say whether the claim is still valid; <see cref="Claim.Standing"/> and formatting do.</remarks>
    /// <param name="value">The value.</param>
    /// <param name="caveats">The caveats; at least one. Show them wherever you show the value.</param>
    public void Deconstruct(out T value, out MarkList<Caveat> caveats)
    {
        value = _value;
        caveats = _claim.Caveats;
    }

    /// <summary>Returns the value without its caveats, for the rare place where they are shown in another way.</summary>
    /// <param name="because">Why the caveats can be omitted here, for reviewers of the code.</param>
    /// <exception cref="ArgumentException"><paramref name="because"/> is null, empty or consists only of white space.</exception>
    public T WithoutCaveats(string because) => string.IsNullOrWhiteSpace(because)
        ? throw new ArgumentException("Give the reason for omitting the caveats.", nameof(because))
        : _value;

    /// <summary>Returns the value, then each caveat on its own line, in the language of the current UI culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns the value, then each caveat on its own line.</summary>
    /// <param name="format">
    /// A BCP 47 language tag, a form, or both, such as <c>L:uk</c>: <c>L</c> for one line, <c>C</c> for one line with the caveats first.
    /// Null or empty for each caveat on its own line, in the language of the current UI culture.
    /// </param>
    /// <param name="formatProvider">Not used: it is for numbers and dates, and never decides the language.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is neither a language tag nor a form.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        CaveatedFormat.Format(Text, _claim, format);

    /// <summary>
    /// Returns the value, then each caveat in parentheses, on one line and without control characters: the format <c>L</c>.
    /// </summary>
    /// <param name="languageTag">A BCP 47 language tag; null for the language of the current UI culture.</param>
    public string ToOneLine(string? languageTag = null) => CaveatedFormat.Format(Text, _claim, TextForm.OneLine, languageTag);

    /// <summary>
    /// Returns each caveat in parentheses, then the value, on one line and without control characters: the format <c>C</c>. If it is
    /// cut off, the caveats are not what is missing.
    /// </summary>
    /// <param name="languageTag">A BCP 47 language tag; null for the language of the current UI culture.</param>
    public string ToCaveatsFirst(string? languageTag = null) => CaveatedFormat.Format(Text, _claim, TextForm.CaveatsFirst, languageTag);

    /// <summary>Returns the value and its caveats in one language as a value, to carry them through view models, JSON and caches.</summary>
    /// <param name="languageTag">A BCP 47 language tag; null for the language of the current UI culture.</param>
    public CaveatedText ToCaveatedText(string? languageTag = null) => CaveatedFormat.Carry(Text, _claim, languageTag);

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    /// <remarks>Writes the value and all its caveats, or nothing if the destination is too short.</remarks>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedFormat.TryFormat(Text, _claim, destination, out charsWritten, format);

    /// <inheritdoc/>
    /// <remarks>Writes the value and all its caveats, or nothing if the destination is too short.</remarks>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedFormat.TryFormat(Text, _claim, utf8Destination, out bytesWritten, format);
#endif
}
