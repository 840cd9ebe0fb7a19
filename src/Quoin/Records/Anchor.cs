namespace Quoin;

/// <summary>The position of a quote in the file of its source.</summary>
/// <param name="Start">
/// The offset of the first character from the start of the file, in UTF-16 code units; 0-based. Each line end counts as one character,
/// whether it is LF, CR LF or CR. For the position in the text that a reader sees, use <see cref="Quote.Span"/>.
/// </param>
/// <param name="Length">The length in the file, in UTF-16 code units, with the markup inside the quote.</param>
/// <param name="Line">The line of the first character; 1-based. In a file, a line ends with LF, CR LF or CR.</param>
/// <param name="Column">The column of the first character in its line, in UTF-16 code units; 1-based.</param>
/// <param name="Tier">How the quote matched the source.</param>
public readonly partial record struct Anchor(int Start, int Length, int Line, int Column, MatchTier Tier);
