using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>How sure a claim may be at most, on the scale of certainty in force.</summary>
/// <param name="Most">The greatest number of a level that is allowed.</param>
internal readonly record struct CertaintyLimit(int Most)
{
    /// <summary>The numbers from one certainty of the format to the next, between which finer levels are.</summary>
    private const int Step = (int)Certainty.Possible - (int)Certainty.Unknown;

    /// <summary>The certainty of the format that is allowed at most.</summary>
    public Certainty Certainty => (Certainty)(Most / Step * Step);

    /// <summary>A certainty of the format allows every level that is it.</summary>
    public static CertaintyLimit Of(Certainty certainty) => new((int)certainty + Step - 1);

    /// <summary>A level allows itself and those before it.</summary>
    public static CertaintyLimit Of(Word level) => new(level.Number);

    /// <summary>Whether less than a level is allowed.</summary>
    /// <param name="level">The level; null for none, which is allowed.</param>
    public bool IsBelow(Word? level) => level is not null && Most < level.Number;

    /// <summary>What is allowed, and how a claim that is surer can be corrected, in words of a scale.</summary>
    /// <param name="scale">The levels, in ascending order.</param>
    public (string Allowed, string Remedy) Describe(Vocabulary scale)
    {
        var limit = this;
        return scale.Entries.LastOrDefault(level => !limit.IsBelow(level)) is { } surest
            ? ($"'{surest.Name}' at most", "lower the certainty")
            : ($"less than '{scale.Words[0]}', the least sure level of the model", $"add a level to the model that is '{Certainty.Name()}'");
    }
}
