namespace Quoin;

/// <summary>How much of the source its annotation accounts for, counted in sentences. Headings do not count.</summary>
/// <param name="SentenceCount">Sentences in the source.</param>
/// <param name="MarkedCount">Sentences that at least one claim, caveat, piece of evidence or term quotes from.</param>
/// <param name="AsideCount">Sentences that no mark quotes from and that an aside names.</param>
public readonly partial record struct Coverage(int SentenceCount, int MarkedCount, int AsideCount)
{
    /// <summary>Sentences that are neither marked nor an aside.</summary>
    public int UnaccountedCount => SentenceCount - MarkedCount - AsideCount;

    /// <summary>The share of sentences accounted for, from 0 to 1; 1 for a source without sentences.</summary>
    public double Ratio => SentenceCount == 0 ? 1 : (double)(MarkedCount + AsideCount) / SentenceCount;
}
