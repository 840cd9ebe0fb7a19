namespace Quoin.Benchmarks;

/// <summary>How much a run takes upon itself.</summary>
internal enum Effort
{
    /// <summary>Ten articles and a repetition or two: whether it runs at all. Its figures mean nothing.</summary>
    Smoke,

    /// <summary>A hundred articles: a rough figure.</summary>
    Quick,

    /// <summary>A thousand articles, and more where the promise is about more.</summary>
    Full,
}
