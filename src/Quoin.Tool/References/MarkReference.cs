using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Tool.References;

/// <summary>A mark as its annotation defines it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Key">Its id.</param>
/// <param name="Value">Its fields.</param>
internal sealed record MarkDefinition(MarkKind Kind, YamlScalar Key, YamlNode Value)
{
    /// <summary>Its id.</summary>
    public string Id => Key.Value;
}

/// <summary>A reference from one mark of an annotation to another, or to a mark of a library.</summary>
/// <param name="Owner">The mark that refers; null if the article or the library itself does.</param>
/// <param name="Key">The key under which it refers.</param>
/// <param name="Kind">The kind of the mark that is referred to.</param>
/// <param name="Scalar">The reference.</param>
internal sealed record MarkReference(MarkDefinition? Owner, string Key, MarkKind Kind, YamlScalar Scalar)
{
    private const char Separator = '/';

    /// <summary>What is before the place in what is cited.</summary>
    private const char Pinpoint = '#';

    /// <summary>The id of the library that has the mark; null if the annotation itself has it.</summary>
    public string? Library => Whole.IndexOf(Separator, StringComparison.Ordinal) is var end and > 0 ? Whole[..end] : null;

    /// <summary>The id of the mark, without that of its library.</summary>
    public string Id => Whole[(Whole.IndexOf(Separator, StringComparison.Ordinal) is var end and > 0 ? end + 1 : 0)..];

    private string Whole => Scalar.Value.Split(Pinpoint)[0];

    /// <summary>The same reference to a mark that has another id.</summary>
    public string To(string id) => (Library is { } library ? $"{library}{Separator}{id}" : id) + Scalar.Value[Whole.Length..];

    /// <summary>Whether the reference leads to a mark.</summary>
    /// <param name="from">The id of the annotation that has the reference.</param>
    /// <param name="article">The id of the article or the library that has the mark.</param>
    /// <param name="kind">The kind of the mark.</param>
    /// <param name="id">The id of the mark.</param>
    public bool LeadsTo(string from, string article, MarkKind kind, string id) => Kind == kind && Id == id && (Library ?? from) == article;
}
