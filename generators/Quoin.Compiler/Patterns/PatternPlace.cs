namespace Quoin.Compiler.Patterns;

/// <summary>A place in a text that a regular expression can ask for.</summary>
internal enum PatternPlace
{
    /// <summary>The beginning of the text.</summary>
    Start,

    /// <summary>The end of the text.</summary>
    End,

    /// <summary>Between a character of a word and another character, or an end of the text.</summary>
    WordBoundary,

    /// <summary>Any other place.</summary>
    NoWordBoundary,
}
