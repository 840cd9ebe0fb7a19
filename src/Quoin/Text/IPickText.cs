namespace Quoin;

/// <summary>A text that may exist in several languages.</summary>
internal interface IPickText
{
    /// <summary>The text to show.</summary>
    /// <param name="format">A BCP 47 language tag, or nothing.</param>
    /// <param name="provider">A culture, or null for the current UI culture; used where <paramref name="format"/> is empty.</param>
    TextSlice Pick(string? format, IFormatProvider? provider);
}
