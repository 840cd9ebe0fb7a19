namespace Quoin;

/// <summary>A part of <see cref="Source.Text"/>.</summary>
/// <param name="Start">The offset of the first character from the start of the text, in UTF-16 code units; 0-based.</param>
/// <param name="Length">The length, in UTF-16 code units.</param>
public readonly partial record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets the offset after the last character.</summary>
    public int End => Start + Length;
}
