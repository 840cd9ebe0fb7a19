using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Creates the fixes for errors in the structure of a file, from its text and its nodes.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="text">Its text.</param>
/// <param name="root">The root of its YAML.</param>
/// <param name="format">Its keys.</param>
internal sealed class StructureFixes(string path, string text, YamlMapping root, MappingFormat format)
{
    // Computed for the first invalid id.
    private HashSet<YamlNode>? _definitions;
    private HashSet<string>? _ids;
    private FreeNames? _names;

    /// <summary>The text of the file.</summary>
    public string Text => text;

    /// <summary>Encloses an unquoted text in quotation marks, together with what follows it on its line.</summary>
    public EquatableArray<ContentFix> Enclose(YamlScalar scalar) => scalar.Form == ScalarForm.Plain && scalar.Range.StartLine == scalar.Rest.StartLine
        ? Enclosed(scalar.Range.Start, scalar.Rest.Start + scalar.Rest.Length) : [];

    /// <summary>Encloses a text that YAML divided at a colon in quotation marks.</summary>
    public EquatableArray<ContentFix> Enclose(YamlScalar key, YamlNode value) => key.Form == ScalarForm.Plain && key.Range.StartLine == value.Range.EndLine
        ? Enclosed(key.Range.Start, value.End) : [];

    private EquatableArray<ContentFix> Enclosed(int start, int end) => ValueMistakes.Enclose(text, start, end) is { } repair ? [repair.ToFix(path)] : [];

    /// <summary>Converts an invalid id to a valid one.</summary>
    public EquatableArray<ContentFix> ToId(YamlScalar scalar) =>
        Replacement.OfWord(path, scalar.Range, scalar.Form, Whitespace.Trim(scalar.Value), Meant(scalar), FixKinds.KebabCase);

    /// <summary>Removes an item of a list, together with the separator before it.</summary>
    public EquatableArray<ContentFix> Remove(YamlNode previous, YamlNode item)
    {
        var gap = item.Range.Start - previous.End;

        // The author has to decide about a comment between the two.
        return gap > 0 && text.Substring(previous.End, gap).Trim() is "," or "-"
            ? [new ContentFix(FixKinds.RemoveItem, "Remove the second one", path, previous.End, item.End - previous.End, "") { Safety = FixSafety.Safe }]
            : [];
    }

    /// <summary>Where a key of a quote is written; null if it is not given.</summary>
    public QuoteKey? KeyOf(YamlMapping mapping, Field field)
    {
        var index = Array.FindIndex(mapping.Entries.ToArray(), entry => entry.Key.Value == field.Key);
        return index >= 0 && mapping.Entries[index].Value is YamlScalar value ? new QuoteKey(value.Range, value.Form, EntryOf(mapping, index)) : null;
    }

    /// <summary>An entry of a mapping with what separates it from the one before, or from the next if it is the first; empty if there is a comment or a block.</summary>
    private Span EntryOf(YamlMapping mapping, int index)
    {
        var entries = mapping.Entries;
        var other = index > 0 ? index - 1 : index + 1;
        if (other == entries.Count || entries[index].Value is not YamlScalar { IsBlock: false } || entries[Math.Min(index, other)].Value is not YamlScalar { IsBlock: false })
        {
            return default;
        }

        var (start, end) = index > 0 ? (entries[other].Value.End, entries[index].Value.End) : (entries[index].Key.Range.Start, entries[other].Key.Range.Start);
        var (gap, gapEnd) = index > 0 ? (start, entries[index].Key.Range.Start) : (entries[index].Value.End, end);
        var lineEnd = text.IndexOfAny(['\n', '\r'], entries[index].Value.End);
        var rest = text.Substring(entries[index].Value.End, (lineEnd < 0 ? text.Length : lineEnd) - entries[index].Value.End);
        return gapEnd > gap && text.Substring(gap, gapEnd - gap).Trim() is "" or "," && rest.IndexOf('#') < 0 ? new Span(start, end - start) : default;
    }

    private string? Meant(YamlScalar scalar)
    {
        if (KebabCase.OfName(Whitespace.Trim(scalar.Value)) is not { } id)
        {
            return null;
        }

        _definitions ??= [.. Definitions()];
        _ids ??= new HashSet<string>(_definitions.Select(definition => ((YamlScalar)definition).Value), StringComparer.Ordinal);
        if (!_definitions.Contains(scalar))
        {
            // A reference must match an existing id, and the article's id must match the file name.
            return _ids.Contains(id) || (IsArticleId(scalar) && FilePaths.Name(path) == id + AnnotationParser.Extension) ? id : null;
        }

        // Ids with the same C# name conflict just like equal ids.
        var name = CSharpNames.FromId(id);
        _names ??= new FreeNames(_ids.Where(Texts.Id.IsValid).Select(CSharpNames.FromId));
        return CSharpNames.IsReservedForMarks(name) || _names.Take(name) is null ? null : id;
    }

    /// <summary>The keys that define ids.</summary>
    private IEnumerable<YamlNode> Definitions() => root.Entries
        .Where(entry => format.Fields.Any(field => field.Key == entry.Key.Value && field.Value is MarksFormat))
        .SelectMany(entry => entry.Value is YamlMapping marks ? marks.Entries : [])
        .Select(entry => (YamlNode)entry.Key);

    private bool IsArticleId(YamlScalar scalar) =>
        root.Entries.Any(entry => ReferenceEquals(entry.Value, scalar) && entry.Key.Value == format.Mapping.Fields[ArticleFields.Id.Index].Key);
}
