using System.Diagnostics;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// A value that must not be shown without its caveats. There are two ways to it: deconstruction, which hands over
/// the caveats too, and <see cref="WithoutCaveats"/>, which asks for a reason.
/// </summary>
/// <typeparam name="T">What is limited: a <see cref="LocalizedText"/> or a <see cref="Quote"/>.</typeparam>
/// <remarks>
/// It is a class, and not a struct, so that there is no default value with a text and no caveats. As JSON it is written
/// with its caveats in full, by System.Text.Json on .NET 8 and later. The build for .NET Standard 2.0 has no converters:
/// there System.Text.Json refuses, and a serializer that goes by public properties finds the caveats and not the value.
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
    private readonly MarkList<Caveat> _caveats;

    internal Qualified(T value, MarkList<Caveat> caveats)
    {
        _value = value;
        _caveats = caveats;
    }

    /// <summary>The caveats; at least one. Those that the claim lists come first, then those that apply by selector.</summary>
    public MarkList<Caveat> Caveats => _caveats;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private IPickText Text => (IPickText)_value;

    /// <summary>Hands over the value together with its caveats.</summary>
    /// <param name="value">The value.</param>
    /// <param name="caveats">Its caveats; at least one. Show them wherever you show the value.</param>
    public void Deconstruct(out T value, out MarkList<Caveat> caveats)
    {
        value = _value;
        caveats = _caveats;
    }

    /// <summary>The value alone, for the rare place where its caveats are shown by other means.</summary>
    /// <param name="because">Why the caveats may be left out here, for whoever reviews the code.</param>
    /// <exception cref="ArgumentException"><paramref name="because"/> is null, empty or blank.</exception>
    public T WithoutCaveats(string because) => string.IsNullOrWhiteSpace(because)
        ? throw new ArgumentException("Say why the caveats may be left out.", nameof(because))
        : _value;

    /// <summary>The value, then each caveat on a line of its own, in the language of the current UI culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The value, then each caveat on a line of its own.</summary>
    /// <param name="format">A BCP 47 language tag; null or empty to go by <paramref name="formatProvider"/>.</param>
    /// <param name="formatProvider">A <see cref="System.Globalization.CultureInfo"/>; null for the current UI culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        CaveatedText.Format(Text, Caveats, format, formatProvider);

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    /// <remarks>Writes the value with all its caveats, or nothing where the room does not suffice.</remarks>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedText.TryFormat(Text, Caveats, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    /// <remarks>Writes the value with all its caveats, or nothing where the room does not suffice.</remarks>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedText.TryFormat(Text, Caveats, utf8Destination, out bytesWritten, format, provider);
#endif
}
