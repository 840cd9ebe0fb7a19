using Quoin.Compiler.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>A piece of YAML and where it stands.</summary>
internal abstract class YamlNode(TextRange range)
{
    public TextRange Range => range;

    /// <summary>The offset after its last character.</summary>
    public virtual int End => range.Start + range.Length;

    /// <summary>What the piece is, in words for a message.</summary>
    public abstract string Describe();
}

/// <summary>A text; everything that is neither a list nor a mapping is one.</summary>
internal sealed class YamlScalar(TextRange range, string value, bool isNull, ScalarForm form) : YamlNode(range)
{
    public string Value => value;

    /// <summary>Whether nothing is written at all, or a plain null.</summary>
    public bool IsNull => isNull;

    /// <summary>How another text is written in its place.</summary>
    public ScalarForm Form => form;

    public override string Describe() => isNull ? "nothing" : string.IsNullOrWhiteSpace(value) ? "an empty text" : "a text";
}

/// <summary>A reference to another piece. It was reported; nothing more is said of it.</summary>
internal sealed class YamlAlias(TextRange range) : YamlNode(range)
{
    public override string Describe() => "an alias";
}

/// <summary>What holds other pieces. Its range is where it begins.</summary>
internal abstract class YamlCollection(TextRange range, bool isFlow, int end) : YamlNode(range)
{
    /// <summary>Whether it stands between brackets or braces.</summary>
    public bool IsFlow => isFlow;

    public override int End => end;
}

/// <summary>A list.</summary>
internal sealed class YamlSequence(TextRange range, IReadOnlyList<YamlNode> items, bool isFlow, int end) : YamlCollection(range, isFlow, end)
{
    public IReadOnlyList<YamlNode> Items => items;

    public override string Describe() => items.Count == 0 ? "an empty list" : "a list";
}

/// <summary>A mapping, in the order of the file. A key that stands twice was reported and is here once.</summary>
internal sealed class YamlMapping(TextRange range, IReadOnlyList<(YamlScalar Key, YamlNode Value)> entries, bool isFlow, int end)
    : YamlCollection(range, isFlow, end)
{
    public IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries => entries;

    public override string Describe() => entries.Count == 0 ? "an empty mapping" : "a mapping of keys to values";
}
