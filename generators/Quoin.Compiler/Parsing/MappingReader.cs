namespace Quoin.Compiler;

/// <summary>
/// Gives the values of a mapping by their fields. Once made, it has reported every key that the format does not know
/// and every one that it requires and that is not there.
/// </summary>
internal sealed class MappingReader
{
    private readonly Dictionary<string, (YamlScalar Key, YamlNode Value)> _entries = new(StringComparer.Ordinal);
    private readonly string _subject;
    private readonly TextRange _range;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="node">The mapping.</param>
    /// <param name="format">Its keys.</param>
    /// <param name="subject">The mapping in words, to begin a sentence with: "The claim 'reduces-craving'".</param>
    /// <param name="range">Where to report what is missing.</param>
    /// <param name="diagnostics">Takes the reports.</param>
    public MappingReader(YamlMapping node, MappingFormat format, string subject, TextRange range, DiagnosticBag diagnostics)
    {
        _subject = subject;
        _range = range;
        _diagnostics = diagnostics;
        foreach (var (key, value) in node.Entries)
        {
            if (format.Keys.Contains(key.Value))
            {
                _entries.Add(key.Value, (key, value));
            }
            else if (!key.Value.StartsWith("x-", StringComparison.Ordinal))
            {
                var hint = key.Value.Contains(' ') ? "; if this is a text with a colon, put it into quotation marks" : Suggestion.For(key.Value, format.Keys);
                diagnostics.Report(Rules.UnknownKey, key.Range, DisplayText.Excerpt(key.Value), format.Name, hint);
            }
        }

        foreach (var field in format.Fields)
        {
            if (field.IsRequired && !_entries.ContainsKey(field.Key))
            {
                ReportMissing(field);
            }
        }
    }

    /// <summary>The value of a field; null where it is not there.</summary>
    public YamlNode? Value(Field field) => _entries.TryGetValue(field.Key, out var entry) ? entry.Value : null;

    /// <summary>Where a field's key stands, or the mapping where it is not there.</summary>
    public TextRange KeyRange(Field field) => _entries.TryGetValue(field.Key, out var entry) ? entry.Key.Range : _range;

    /// <summary>Reports two keys that exclude each other, and the first as missing where neither is there.</summary>
    public void RequireOneOf(Field first, Field second)
    {
        var (hasFirst, hasSecond) = (_entries.ContainsKey(first.Key), _entries.ContainsKey(second.Key));
        if (hasFirst && hasSecond)
        {
            _diagnostics.Report(Rules.KeysConflict, KeyRange(second), $"'{first.Key}' and '{second.Key}' exclude each other", "keep one");
        }
        else if (!hasFirst && !hasSecond)
        {
            ReportMissing(first);
        }
    }

    private void ReportMissing(Field field) =>
        _diagnostics.Report(Rules.MissingKey, _range, _subject, field.Key, field.Value.Description);
}
