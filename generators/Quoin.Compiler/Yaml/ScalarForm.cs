namespace Quoin.Compiler.Yaml;

/// <summary>How to write a replacement for a scalar, so that it keeps the author's style.</summary>
internal enum ScalarForm
{
    /// <summary>Cannot be replaced: nothing is written there, or the scalar has a tag, an anchor or a comment.</summary>
    Fixed,

    /// <summary>Unquoted.</summary>
    Plain,

    /// <summary>Unquoted, inside braces or brackets.</summary>
    PlainInFlow,

    /// <summary>Single-quoted.</summary>
    SingleQuoted,

    /// <summary>Double-quoted. Also used to replace a block scalar, because the line breaks and indentation of a new block would be a guess.</summary>
    DoubleQuoted,
}
