namespace Quoin.Compiler.Baselines;

/// <summary>What a change of content means for who relies on it, from the least.</summary>
internal enum ChangeFamily
{
    /// <summary>Something is different, and nothing that protects a reader is less.</summary>
    Changed,

    /// <summary>A text has changed and another that says the same has not.</summary>
    Stale,

    /// <summary>Something that protects a reader is gone or less.</summary>
    Lost,
}

/// <summary>A verdict on a change for readers of a comparison, from the least.</summary>
internal enum ChangeVerdict
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>C# that uses the content may stop compiling, or no longer find an id.</summary>
    Breaking,

    /// <summary>A reader may be misled: something that was promised is gone.</summary>
    Unsafe,
}
