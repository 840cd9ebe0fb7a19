using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads the evidence that a claim cites, with the places in it: <c>acts/data-act#s-12</c>, or a mapping with the place in words.</summary>
internal sealed class CitationParser(DiagnosticBag diagnostics, ValueReader values)
{
    /// <summary>Reads the list of a field; null if it has no valid item. Evidence that is cited at several places is one reference.</summary>
    public IdsSyntax? Parse(MappingReader claim, Field field)
    {
        var nodes = values.Items(claim, field);
        var references = new List<Located<string>>(nodes.Count);
        List<PinpointSyntax>? pinpoints = null;
        var known = new HashSet<PinpointSyntax>();
        Dictionary<string, int>? indices = null;
        foreach (var node in nodes)
        {
            if (Read(node, field) is not var (reference, place))
            {
                continue;
            }

            // Without a place, what is cited twice is reported later.
            indices ??= place is null ? null : Index(references);
            if (indices is null || !indices.TryGetValue(reference.Value, out var index))
            {
                index = references.Count;
                indices?.Add(reference.Value, index);
                references.Add(reference);
            }

            if (place is { } text)
            {
                var pinpoint = new PinpointSyntax(index, text.Value);
                if (!known.Add(pinpoint))
                {
                    diagnostics.Report(Rules.DuplicateItem, text.Range, DisplayText.Excerpt($"{reference.Value}, {text.Value}"), $"{references[index].Range.StartLine + 1}");
                }
                else
                {
                    (pinpoints ??= []).Add(pinpoint);
                }
            }
        }

        return references.Count == 0 ? null : new IdsSyntax(references.ToEquatableArray()) { Pinpoints = pinpoints?.ToEquatableArray() ?? [] };
    }

    /// <summary>Where each reference is first.</summary>
    private static Dictionary<string, int> Index(List<Located<string>> references)
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < references.Count; i++)
        {
            if (!indices.ContainsKey(references[i].Value))
            {
                indices.Add(references[i].Value, i);
            }
        }

        return indices;
    }

    private (Located<string> Reference, Located<string>? Place)? Read(YamlNode node, Field field)
    {
        if (node is YamlMapping mapping)
        {
            var reader = new MappingReader(mapping, ArticleFormat.Citation, new Subject("The citation"), node.Range, diagnostics);
            var (of, at) = (values.Text(reader, CitationFields.Of), values.Text(reader, CitationFields.At));
            return of is { } cited ? (cited, at) : null;
        }

        if (values.Text(node, Texts.Citation, field.Key, node is YamlScalar ? null : new CitationFormat()) is not { } text)
        {
            return null;
        }

        // A replacement of a reference would not keep a place behind it.
        var end = text.Value.IndexOf(Texts.Pinpoint);
        return end < 0
            ? (text, null)
            : (new Located<string>(text.Value.Substring(0, end), text.Range), new Located<string>(text.Value.Substring(end + 1), text.Range));
    }
}
