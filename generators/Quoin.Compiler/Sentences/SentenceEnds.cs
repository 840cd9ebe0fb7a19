namespace Quoin.Compiler.Sentences;

/// <summary>The characters that a reader of text accepts as the end of a sentence.</summary>
[Flags]
internal enum SentenceEnds
{
    /// <summary>A full stop, ellipsis, exclamation mark or question mark, including those of other scripts.</summary>
    Mark = 1,

    /// <summary>A colon or semicolon: the text after it may begin like a sentence.</summary>
    Clause = 2,

    /// <summary>A line break: the end of a paragraph, heading or list item, but also of a wrapped line.</summary>
    Line = 4,
}
