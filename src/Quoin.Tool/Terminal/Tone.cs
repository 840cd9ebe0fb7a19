namespace Quoin.Tool.Terminal;

/// <summary>What a piece of text is, so that a terminal can show it in color. Nothing may depend on the color alone.</summary>
internal enum Tone
{
    Normal,

    /// <summary>A heading, or what a line is about.</summary>
    Strong,

    /// <summary>What a reader may skip.</summary>
    Faint,

    /// <summary>The path of a file.</summary>
    Path,

    Error,

    Warning,

    Information,

    /// <summary>A success.</summary>
    Good,

    /// <summary>Text that a change adds.</summary>
    Added,

    /// <summary>Text that a change removes.</summary>
    Removed,
}
