namespace Quoin;

/// <summary>Describes how much of a source its annotation accounts for, in sentences. Headings are not counted.</summary>
/// <param name="SentenceCount">The number of sentences in the source.</param>
/// <param name="MarkedCount">The number of sentences that at least one claim, caveat, piece of evidence or term quotes from.</param>
/// <param name="AsideCount">The number of sentences that no mark quotes from and that are listed as asides.</param>
public readonly partial record struct Coverage(int SentenceCount, int MarkedCount, int AsideCount)
{
    /// <summary>Gets the number of sentences that are neither marked nor asides.</summary>
    public int UnaccountedCount => SentenceCount - MarkedCount - AsideCount;

    /// <summary>Gets the share of sentences that are accounted for, from 0 to 1; 1 for a source without sentences.</summary>
    public double Ratio => SentenceCount == 0 ? 1 : (double)(MarkedCount + AsideCount) / SentenceCount;
}
