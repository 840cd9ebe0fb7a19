namespace Quoin.Compiler.Yaml;

/// <summary>How a text that takes the place of a scalar is written, so that it keeps the author's style.</summary>
internal enum ScalarForm
{
    /// <summary>Not at all: nothing was written there, or what was written has a tag, an anchor or a comment of its own.</summary>
    Fixed,

    /// <summary>Without quotation marks.</summary>
    Plain,

    /// <summary>Without quotation marks, between braces or brackets.</summary>
    PlainInFlow,

    /// <summary>In single quotation marks.</summary>
    SingleQuoted,

    /// <summary>In double quotation marks. So is what takes the place of a block, whose lines and indentation would be the author's to choose.</summary>
    DoubleQuoted,
}
