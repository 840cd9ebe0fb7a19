using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>
/// Gives the values of a mapping by field. The constructor reports every unknown key,
/// every missing required key, and keys that cannot be combined.
/// </summary>
internal sealed class MappingReader
{
    private readonly Dictionary<string, (YamlScalar Key, YamlNode Value)> _entries = new(StringComparer.Ordinal);
    private readonly string _subject;
    private readonly TextRange _range;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="node">The mapping.</param>
    /// <param name="format">Its keys.</param>
    /// <param name="subject">The mapping in words, as the beginning of a sentence: "The claim 'reduces-craving'".</param>
    /// <param name="range">Where to report missing keys.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public MappingReader(YamlMapping node, MappingFormat format, string subject, TextRange range, DiagnosticBag diagnostics)
    {
        _subject = subject;
        _range = range;
        _diagnostics = diagnostics;
        FreeNames? free = null;
        YamlScalar? above = null;
        foreach (var (key, value) in node.Entries)
        {
            if (format.Keys.Contains(key.Value))
            {
                _entries.Add(key.Value, (key, value));
                above = !node.IsFlow && value is YamlScalar { IsNull: true } && format.Fields.First(field => field.Key == key.Value).Value is not (TextFormat or WordFormat) ? key : null;
            }
            else if (above is not null && !MappingFormat.IsOwn(key.Value))
            {
                ReportUnindented(above, key, format);
            }
            else if (!MappingFormat.IsOwn(key.Value))
            {
                ReportUnknown(key, value, format, free ??= new FreeNames(node.Entries.Select(entry => entry.Key.Value)));
            }
            else if (format.FieldMeantBy(key.Value) is { } field)
            {
                ReportOwn(key, field, format, free ??= new FreeNames(node.Entries.Select(entry => entry.Key.Value)));
            }
        }

        foreach (var field in format.Fields)
        {
            if (field.IsRequired && !_entries.ContainsKey(field.Key))
            {
                ReportMissing(field);
            }
        }

        foreach (var rule in format.Rules)
        {
            Check(rule);
        }
    }

    /// <summary>The value of a field; null if it is missing.</summary>
    public YamlNode? Value(Field field) => _entries.TryGetValue(field.Key, out var entry) ? entry.Value : null;

    /// <summary>The range of a field's key, or of the mapping if it is missing.</summary>
    public TextRange KeyRange(Field field) => _entries.TryGetValue(field.Key, out var entry) ? entry.Key.Range : _range;

    /// <summary>The range of a field's value, or of the mapping if it is missing.</summary>
    public TextRange ValueRange(Field field) => Value(field)?.Range ?? _range;

    private void Check(KeyRule rule)
    {
        switch (rule)
        {
            case ExactlyOneOf(var first, var second) when Has(first) == Has(second):
                if (Has(first))
                {
                    ReportConflict(rule, second);
                }
                else
                {
                    ReportMissing(first);
                }

                break;
            case NotTogether(var first, var second) when Has(first) && Has(second):
                ReportConflict(rule, second);
                break;
            case WordNeedsKey(var word, var value, var needed) when WordOf(word) == value && !Has(needed):
                ReportConflict(rule, word);
                break;
            case KeyNeedsWord(var dependent, var word, var values) when Has(dependent) && WordOf(word) is { } given && !values.Contains(given):
                ReportConflict(rule, dependent);
                break;
            default:
                break;
        }
    }

    private bool Has(Field field) => _entries.ContainsKey(field.Key);

    /// <summary>The word of a field: empty if it is missing, null if it is not in the vocabulary, so that rules about it cannot be checked.</summary>
    private string? WordOf(Field field) => Value(field) switch
    {
        null => "",
        YamlScalar scalar when ((WordFormat)field.Value).Vocabulary.NumberOf(scalar.Value) is not null => scalar.Value,
        _ => null,
    };

    private void ReportUnknown(YamlScalar key, YamlNode value, MappingFormat format, FreeNames free)
    {
        if (key.Value.Contains(' '))
        {
            _diagnostics.Report(
                Rules.UnknownKey, key.Range, DisplayText.Excerpt(key.Value), format.Name,
                value is YamlScalar { IsNull: true } && key.Form == ScalarForm.PlainInFlow
                    ? "; if it belongs to a text with a comma, enclose the text in quotation marks"
                    : "; if this is text with a colon, enclose it in quotation marks");
            return;
        }

        var nearest = Suggestion.Nearest(key.Value, format.Keys);
        var meant = nearest is not null && format.Excluded(nearest).Any(free.Has) ? null : free.Take(nearest);
        _diagnostics.Report(
            Rules.UnknownKey, key.Range, Replacement.OfWord(_diagnostics.Path, key.Range, key.Form, meant),
            DisplayText.Excerpt(key.Value), format.Name, Suggestion.Tell(nearest, format.Keys));
    }

    /// <summary>Reports a key that is as far indented as the one above, which has no value. The keys that follow it are probably no other mistake.</summary>
    private void ReportUnindented(YamlScalar above, YamlScalar key, MappingFormat format)
    {
        if (_entries[above.Value].Value is not YamlAlias)
        {
            _entries[above.Value] = (above, new YamlAlias(above.Range));
            _diagnostics.Report(
                Rules.UnknownKey, key.Range, DisplayText.Excerpt(key.Value), format.Name, $"; indent it, and the lines that belong to it, if it is part of '{above.Value}'");
        }
    }

    /// <summary>Reports a key of the author's own that hides one of the format. Nothing is lost if the format's key is required and present.</summary>
    private void ReportOwn(YamlScalar key, Field field, MappingFormat format, FreeNames free)
    {
        if (!(field.IsRequired && free.Has(field.Key)))
        {
            var meant = format.Excluded(field.Key).Any(free.Has) ? null : free.Take(field.Key);
            _diagnostics.Report(
                Rules.OwnKeyKnown, key.Range, Replacement.OfWord(_diagnostics.Path, key.Range, key.Form, meant), DisplayText.Excerpt(key.Value), field.Key, format.Name);
        }
    }

    private void ReportConflict(KeyRule rule, Field field) =>
        _diagnostics.Report(Rules.KeysConflict, KeyRange(field), rule.Fault, rule.Remedy);

    private void ReportMissing(Field field) =>
        _diagnostics.Report(Rules.MissingKey, _range, _subject, field.Key, field.Value.Description);
}
