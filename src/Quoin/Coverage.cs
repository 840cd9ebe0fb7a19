namespace Quoin;

/// <summary>How much of the source its annotation accounts for, counted in sentences. Headings do not count.</summary>
/// <param name="Sentences">Sentences in the source.</param>
/// <param name="Marked">Sentences that at least one claim, caveat, piece of evidence or term quotes from.</param>
/// <param name="Asides">Sentences that no mark quotes from and that an aside names.</param>
public readonly partial record struct Coverage(int Sentences, int Marked, int Asides)
{
    /// <summary>Sentences that are neither marked nor an aside.</summary>
    public int Unaccounted => Sentences - Marked - Asides;

    /// <summary>The share of sentences accounted for, from 0 to 1; 1 for a source without sentences.</summary>
    public double Ratio => Sentences == 0 ? 1 : (double)(Marked + Asides) / Sentences;
}
