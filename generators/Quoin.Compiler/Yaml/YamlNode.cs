namespace Quoin.Compiler;

/// <summary>A piece of YAML and where it stands.</summary>
internal abstract class YamlNode(TextRange range)
{
    public TextRange Range => range;

    /// <summary>What the piece is, in words for a message.</summary>
    public abstract string Describe();
}

/// <summary>A text; everything that is neither a list nor a mapping is one.</summary>
internal sealed class YamlScalar(TextRange range, string value, bool isNull) : YamlNode(range)
{
    public string Value => value;

    /// <summary>Whether nothing is written at all, or a plain null.</summary>
    public bool IsNull => isNull;

    public override string Describe() => isNull ? "nothing" : string.IsNullOrWhiteSpace(value) ? "an empty text" : "a text";
}

/// <summary>A reference to another piece. It was reported; nothing more is said of it.</summary>
internal sealed class YamlAlias(TextRange range) : YamlNode(range)
{
    public override string Describe() => "an alias";
}

/// <summary>A list.</summary>
internal sealed class YamlSequence(TextRange range, IReadOnlyList<YamlNode> items) : YamlNode(range)
{
    public IReadOnlyList<YamlNode> Items => items;

    public override string Describe() => items.Count == 0 ? "an empty list" : "a list";
}

/// <summary>A mapping, in the order of the file. A key that stands twice was reported and is here once.</summary>
internal sealed class YamlMapping(TextRange range, IReadOnlyList<(YamlScalar Key, YamlNode Value)> entries) : YamlNode(range)
{
    public IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries => entries;

    public override string Describe() => entries.Count == 0 ? "an empty mapping" : "a mapping of keys to values";
}
