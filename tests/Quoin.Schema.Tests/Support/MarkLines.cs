using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Yaml;

namespace Quoin.Schema.Tests;

/// <summary>The lines on which the marks of an annotation begin, or the kinds, fields and lists of a model, and its other keys.</summary>
internal sealed class MarkLines
{
    private readonly List<(int Line, string Name)> _starts = [(0, "")];

    public MarkLines(string text)
    {
        if (YamlReader.Read(text, new DiagnosticBag("quoin.yaml")) is not YamlMapping root)
        {
            return;
        }

        foreach (var (key, value) in root.Entries)
        {
            Add(key, key.Value);
            foreach (var mark in value is YamlMapping { IsFlow: false } marks ? marks.Entries : [])
            {
                Add(mark.Key, $"{key.Value}/{mark.Key.Value}");
            }
        }

        void Add(YamlScalar key, string name) => _starts.Add((1 + text.AsSpan(0, key.Range.Start).Count('\n'), name));
    }

    /// <summary>The mark or the key on a line: "claims/white", "title"; empty if there is none.</summary>
    public string At(int line) => _starts.Last(start => start.Line <= line).Name;
}
