namespace Quoin;

/// <summary>Where a quote stands in its source: where, never what.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 code units from the start of <see cref="Source.Text"/>; 0-based.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Line">Line of the first character; 1-based. In a file lines end with LF, CR LF or CR.</param>
/// <param name="Column">Column of the first character in its line, in UTF-16 code units; 1-based.</param>
/// <param name="Tier">How the quote matched.</param>
public readonly partial record struct Anchor(int Start, int Length, int Line, int Column, MatchTier Tier);
