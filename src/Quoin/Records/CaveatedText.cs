using System.Diagnostics;
using System.Runtime.Serialization;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// Represents the text of a claim together with its caveats, all in one language, to carry them through layers of an app: view
/// models, JSON, caches. <see cref="Claim.ToCaveatedText"/> creates it, and deconstruction returns the text together with the
/// caveats.
/// </summary>
/// <remarks>
/// <para>Values are compared by their contents. Formats are those of <see cref="ToString(string, IFormatProvider)"/>.</para>
/// <para>
/// System.Text.Json on .NET 8 and later, Newtonsoft.Json and the data contract serializers write it whole and read it again.
/// Serializers that know only public properties write it whole as well, because <see cref="CaveatsFirst"/> has everything.
/// </para>
/// </remarks>
[Serializable]
[KnownType(typeof(string[]))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class CaveatedText : IEquatable<CaveatedText>, ISerializable,
#if NET8_0_OR_GREATER
    ISpanFormattable, IUtf8SpanFormattable
#else
    IFormattable
#endif
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _words;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string[] _caveats;

    /// <param name="language">The language.</param>
    /// <param name="status">The status of the claim.</param>
    /// <param name="standing">What the text begins with, if the claim is not valid; otherwise empty.</param>
    /// <param name="words">The text without that.</param>
    /// <param name="caveats">The caveats.</param>
    internal CaveatedText(string language, Status status, string standing, string words, string[] caveats)
    {
        Language = language;
        Status = status;
        Standing = standing;
        _words = words;
        _caveats = caveats;
    }

    private CaveatedText(SerializationInfo info, StreamingContext context)
        : this(
            info.GetString(nameof(Language))!,
            (Status)info.GetInt32(nameof(Status)),
            info.GetString(nameof(Standing))!,
            info.GetString("Words")!,
            ReadCaveats(info))
    {
        if (Language is null || Standing is null || _words is null || _caveats is null || _caveats.Contains(null))
        {
            throw new SerializationException("The text, its language or its caveats are missing.");
        }
    }

    /// <summary>Gets the BCP 47 tag of the language of the text and, if they have it, of the caveats.</summary>
    public string Language { get; }

    /// <summary>Gets the status of the claim. If it is not <see cref="Status.Active"/>, the text begins with that in words.</summary>
    public Status Status { get; }

    /// <summary>What the text begins with if the claim is not valid; otherwise empty.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Standing { get; }

    /// <summary>Gets the caveats; empty for a plain claim.</summary>
    public IReadOnlyList<string> Caveats => field ??= Array.AsReadOnly(_caveats);

    /// <summary>Gets everything on one line, the caveats first: the same as <see cref="ToString(string, IFormatProvider)"/> with the format <c>C</c>.</summary>
    public string CaveatsFirst => CaveatedForm.Join(TextForm.CaveatsFirst, Standing, _words, _caveats);

    /// <summary>Deconstructs into the text and its caveats.</summary>
    /// <param name="text">The text. If the claim is not valid, it begins with that.</param>
    /// <param name="caveats">The caveats; empty for a plain claim. Show them wherever you show the text.</param>
    public void Deconstruct(out string text, out IReadOnlyList<string> caveats)
    {
        text = CaveatedForm.Join(TextForm.Lines, Standing, _words, []);
        caveats = Caveats;
    }

    /// <summary>Returns the text, then each caveat on its own line.</summary>
    public override string ToString() => CaveatedForm.Join(TextForm.Lines, Standing, _words, _caveats);

    /// <summary>Returns the text and its caveats.</summary>
    /// <param name="format">
    /// <c>L</c> for the text and then the caveats on one line, <c>C</c> for one line with the caveats first, or null, empty or <c>G</c>
    /// for each caveat on its own line.
    /// </param>
    /// <param name="formatProvider">Not used.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is something else, such as a language: the text has only one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Format(format.AsSpan());

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    /// <remarks>Writes the text and all its caveats, or nothing if the destination is too short.</remarks>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var all = Format(format);
        var fits = all.TryCopyTo(destination);
        charsWritten = fits ? all.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    /// <remarks>Writes the text and all its caveats, or nothing if the destination is too short.</remarks>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var all = TextSlice.Of(Format(format)).Utf8;
        var fits = all.TryCopyTo(utf8Destination);
        bytesWritten = fits ? all.Length : 0;
        return fits;
    }
#endif

    /// <summary>Determines whether two values have the same text, caveats, language and status.</summary>
    /// <param name="other">The value to compare with, or null.</param>
    public bool Equals(CaveatedText? other) => other is not null && Status == other.Status && Language == other.Language && Standing == other.Standing
        && _words == other._words && _caveats.AsSpan().SequenceEqual(other._caveats);

    /// <inheritdoc cref="Equals(CaveatedText)"/>
    /// <param name="obj">The value to compare with, or null.</param>
    public override bool Equals(object? obj) => Equals(obj as CaveatedText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_words);

    /// <summary>Determines whether two values are equal.</summary>
    /// <param name="left">A value, or null.</param>
    /// <param name="right">Another value, or null.</param>
    public static bool operator ==(CaveatedText? left, CaveatedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two values are different.</summary>
    /// <param name="left">A value, or null.</param>
    /// <param name="right">Another value, or null.</param>
    public static bool operator !=(CaveatedText? left, CaveatedText? right) => !(left == right);

    // The caveats first, so that what is cut off is never a caveat alone.
    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {
        info.AddValue(nameof(Language), Language);
        info.AddValue(nameof(Status), (int)Status);
        info.AddValue(nameof(Standing), Standing);
        info.AddValue(nameof(Caveats), _caveats);
        info.AddValue("Words", _words);
    }

    // The data contract serializer for JSON reads an array as one of objects, and Newtonsoft.Json only as the type that is asked for.
    private static string[] ReadCaveats(SerializationInfo info) => info.GetValue(nameof(Caveats), typeof(object)) is object[] caveats
        ? Array.ConvertAll(caveats, static caveat => (string)caveat)
        : (string[])info.GetValue(nameof(Caveats), typeof(string[]))!;

    private string Format(ReadOnlySpan<char> format) => CaveatedForm.Join(TextFormat.ParseForm(format), Standing, _words, _caveats);
}
