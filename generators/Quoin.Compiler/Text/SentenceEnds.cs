namespace Quoin.Compiler.Text;

/// <summary>The characters that a reader of text accepts as the end of a sentence.</summary>
[Flags]
internal enum SentenceEnds
{
    /// <summary>A full stop, ellipsis, exclamation mark or question mark, those of Chinese and Japanese included.</summary>
    Mark = 1,

    /// <summary>A colon or semicolon: what follows may begin as a sentence does.</summary>
    Clause = 2,

    /// <summary>A line break: of a paragraph, heading or list item, but also of a wrapped line.</summary>
    Line = 4,
}
