namespace Quoin.Benchmarks.Nearest;

/// <summary>What a quote that is not in the source is like.</summary>
public enum QuoteKind
{
    /// <summary>A few of its words were changed; its place is near the end of the source.</summary>
    Drifted,

    /// <summary>It was made up of the same words as the source: they are shared, and nothing is near.</summary>
    Nowhere,

    /// <summary>The source is nothing but texts that are nearly near to it, so that little can be left out.</summary>
    NearlyEverywhere,
}
