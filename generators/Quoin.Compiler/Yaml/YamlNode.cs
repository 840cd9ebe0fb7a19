using System.Runtime.CompilerServices;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>A node of a YAML document and its range.</summary>
internal abstract class YamlNode(TextRange range)
{
    public TextRange Range => range;

    /// <summary>The offset after its last character.</summary>
    public virtual int End => range.Start + range.Length;

    /// <summary>Describes the node for a message.</summary>
    public abstract string Describe();
}

/// <summary>A scalar: anything that is neither a list nor a mapping.</summary>
internal sealed class YamlScalar(TextRange range, string value, bool isNull, ScalarForm form) : YamlNode(range)
{
    // In an object of its own, because hardly any scalar has one.
    private readonly StrongBox<TextRange>? _rest;

    public string Value => value;

    /// <summary>Whether the value is missing or a plain null.</summary>
    public bool IsNull => isNull;

    /// <summary>How to write a replacement.</summary>
    public ScalarForm Form => form;

    /// <summary>Whether it is on lines of its own, below <c>|</c> or <c>&gt;</c>.</summary>
    public bool IsBlock { get; init; }

    /// <summary>A comment after an unquoted text that was probably meant as part of it, as in <c>Trial #1</c>; empty if there is none.</summary>
    public TextRange Rest
    {
        get => _rest is null ? default : _rest.Value;
        init => _rest = value.Length > 0 ? new StrongBox<TextRange>(value) : null;
    }

    public override string Describe() => isNull ? "nothing" : string.IsNullOrWhiteSpace(value) ? "an empty text" : "a text";
}

/// <summary>A reference to another node. It has been reported, so later checks ignore it.</summary>
internal sealed class YamlAlias(TextRange range) : YamlNode(range)
{
    public override string Describe() => "an alias";
}

/// <summary>A node with children. Its range is only its beginning.</summary>
internal abstract class YamlCollection(TextRange range, bool isFlow, int end) : YamlNode(range)
{
    /// <summary>Whether it is written in brackets or braces.</summary>
    public bool IsFlow => isFlow;

    public override int End => end;
}

internal sealed class YamlSequence(TextRange range, ReadOnlyArray<YamlNode> items, bool isFlow, int end) : YamlCollection(range, isFlow, end)
{
    public ReadOnlyArray<YamlNode> Items => items;

    public override string Describe() => items.Count == 0 ? "an empty list" : "a list";
}

/// <summary>A mapping, in file order. A duplicate key has been reported and is included once.</summary>
internal sealed class YamlMapping(TextRange range, ReadOnlyArray<(YamlScalar Key, YamlNode Value)> entries, bool isFlow, int end)
    : YamlCollection(range, isFlow, end)
{
    public ReadOnlyArray<(YamlScalar Key, YamlNode Value)> Entries => entries;

    public override string Describe() => entries.Count == 0 ? "an empty mapping" : "a mapping of keys to values";
}
