namespace Quoin.Compiler.Patterns;

/// <summary>Why a regular expression cannot be used.</summary>
/// <param name="Reason">What is wrong, with its place in the expression.</param>
/// <param name="Remedy">How to correct it.</param>
internal sealed record PatternFault(string Reason, string Remedy)
{
    /// <summary>Where the part that has it begins in the expression.</summary>
    public int Start { get; private init; }

    /// <summary>How long that part is; 0 if it is the whole expression.</summary>
    public int Length { get; private init; }

    /// <summary>A fault of a part of an expression.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="start">The beginning of the part.</param>
    /// <param name="end">The end of the part.</param>
    /// <param name="what">What is wrong with the part, as a predicate.</param>
    /// <param name="remedy">How to correct it.</param>
    public static PatternFault At(string pattern, int start, int end, string what, string remedy) =>
        new($"'{pattern.Substring(start, end - start)}' at character {start + 1} {what}", remedy) { Start = start, Length = end - start };
}
