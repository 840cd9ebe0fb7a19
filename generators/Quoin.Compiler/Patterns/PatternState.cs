namespace Quoin.Compiler.Patterns;

/// <summary>
/// A state of an automaton. It has a set, and then takes a character of it; or a place, and is left only there; or neither, and is left for both
/// states that follow. A state that nothing follows is the end of a match.
/// </summary>
/// <param name="Set">The set.</param>
/// <param name="Place">The place.</param>
/// <param name="Next">The state that follows.</param>
/// <param name="Other">The other state that follows a state with neither.</param>
internal readonly record struct PatternState(CodePointSet? Set, PatternPlace? Place, int Next, int Other)
{
    /// <summary>No state.</summary>
    public const int None = -1;

    /// <summary>The end of a match.</summary>
    public static readonly PatternState Match = new(null, null, None, None);
}
