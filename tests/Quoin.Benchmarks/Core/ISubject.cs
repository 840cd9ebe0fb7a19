namespace Quoin.Benchmarks;

/// <summary>A promise about cost. Each has a folder of its own.</summary>
internal interface ISubject
{
    /// <summary>The word that selects it on the command line.</summary>
    string Name { get; }

    /// <summary>The promise in a sentence.</summary>
    string Promise { get; }

    /// <summary>Whether it takes too long for a smoke test.</summary>
    bool IsLong => false;

    SubjectResult Run(Measurer measurer);
}
