namespace Quoin.Benchmarks.Nearest;

/// <summary>The kinds of quotes that are not in the source.</summary>
public enum QuoteKind
{
    /// <summary>A few of its words were changed; the original is near the end of the source.</summary>
    Drifted,

    /// <summary>It is composed of words of the source, but no text is near.</summary>
    Nowhere,

    /// <summary>The source consists of texts that are almost near, so that the filter can skip little.</summary>
    NearlyEverywhere,
}
