namespace Quoin.Fuzzing;

/// <summary>A sentence of the source, unlike any other, or a heading.</summary>
/// <param name="Text">The sentence as the source has it, without its full stop.</param>
/// <param name="Section">The index of its section in the order of the source; -1 before the first.</param>
/// <param name="Clauses">Its two clauses; the whole where it is not made of two.</param>
internal sealed record Sentence(string Text, int Section, IReadOnlyList<string> Clauses)
{
    /// <summary>Words that stand in the sentence twice, first and second with what is before and after each; null where there are none.</summary>
    public Echo? Echo { get; init; }

    /// <summary>Whether a mark quotes it.</summary>
    public bool IsMarked { get; set; }

    /// <summary>Whether an aside quotes it.</summary>
    public bool IsAside { get; set; }
}

/// <summary>Words that stand in a sentence twice.</summary>
internal sealed record Echo(string Words, string[] Before, string[] After);
