namespace Quoin.Compiler.Model;

/// <summary>The number of all sentences, of those with a mark, and of those that are only an aside.</summary>
internal sealed record CoverageModel(int Sentences, int Marked, int Asides)
{
    /// <summary>The number of sentences that marks and asides account for.</summary>
    public int Accounted => Marked + Asides;

    /// <summary>The percentage of them, with one decimal; rounded down, so that a value below a minimum never looks equal to it. 100 without sentences.</summary>
    public decimal Percentage => Sentences == 0 ? 100 : Math.Floor(Accounted * 1000m / Sentences) / 10;

    /// <summary>The number of sentences that are missing for a minimum; 0 if it is reached.</summary>
    /// <param name="minimum">The percentage of sentences that must be accounted for.</param>
    public int MissingFor(decimal minimum) => Math.Max(0, (int)Math.Ceiling(Sentences * minimum / 100) - Accounted);
}
