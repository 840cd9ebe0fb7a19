namespace Quoin.Compiler.Diagnostics;

/// <summary>Whether a tool may apply a fix while nobody looks at it.</summary>
internal enum FixSafety
{
    /// <summary>Changes letters, words, numbers or signs, or guesses what was meant: a person must read the change.</summary>
    Unsafe,

    /// <summary>
    /// Changes nothing of what an annotation means: white space, typography, markup, a repetition, or context by which the same place is still found.
    /// </summary>
    Safe,

    /// <summary>One of several ways that only a person can choose from, so that no tool applies it.</summary>
    Choice,
}
