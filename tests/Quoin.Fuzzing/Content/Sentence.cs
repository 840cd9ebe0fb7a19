namespace Quoin.Fuzzing;

/// <summary>A unique sentence of the source, or a heading.</summary>
/// <param name="Text">The sentence in the source, without its full stop.</param>
/// <param name="Section">The index of its section in the order of the source; -1 before the first.</param>
/// <param name="Clauses">Its two clauses, or the whole sentence.</param>
internal sealed record Sentence(string Text, int Section, IReadOnlyList<string> Clauses)
{
    /// <summary>Words that the sentence contains twice, with the text before and after each; null if there are none.</summary>
    public Echo? Echo { get; init; }

    /// <summary>Whether a mark quotes it.</summary>
    public bool IsMarked { get; set; }

    /// <summary>Whether an aside quotes it.</summary>
    public bool IsAside { get; set; }
}

/// <summary>Words that a sentence contains twice.</summary>
internal sealed record Echo(string Words, string[] Before, string[] After);
