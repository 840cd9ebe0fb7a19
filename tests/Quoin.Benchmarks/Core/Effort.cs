namespace Quoin.Benchmarks;

/// <summary>How thorough a run is.</summary>
internal enum Effort
{
    /// <summary>Ten articles and one or two repetitions: only checks that everything runs. The figures mean nothing.</summary>
    Smoke,

    /// <summary>A hundred articles: rough figures.</summary>
    Quick,

    /// <summary>A thousand articles, and more where the promise is about more.</summary>
    Full,
}
