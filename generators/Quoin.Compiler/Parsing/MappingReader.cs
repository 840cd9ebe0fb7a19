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
    private readonly YamlMapping _node;
    private readonly Subject _subject;
    private readonly TextRange _range;
    private readonly DiagnosticBag _diagnostics;

    // The fields with known keys and the indices of their entries. A mapping has few, so a search is as fast as a table.
    private readonly (Field Field, int Entry)[] _given;
    private int _count;

    // The keys without a value below which the next key is not indented; null if there are none.
    private List<(Field Field, YamlAlias Value)>? _unindented;

    /// <param name="node">The mapping.</param>
    /// <param name="format">Its keys.</param>
    /// <param name="subject">The mapping in words.</param>
    /// <param name="range">Where to report missing keys.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public MappingReader(YamlMapping node, MappingFormat format, Subject subject, TextRange range, DiagnosticBag diagnostics)
    {
        _node = node;
        _subject = subject;
        _range = range;
        _diagnostics = diagnostics;
        Format = format;
        _given = new (Field, int)[Math.Min(node.Entries.Count, format.Fields.Count)];
        FreeNames? free = null;
        (Field Field, YamlScalar Key)? above = null;
        for (var i = 0; i < node.Entries.Count; i++)
        {
            var (key, value) = node.Entries[i];
            if (format.Find(key.Value) is { } known)
            {
                _given[_count++] = (known, i);
                above = !node.IsFlow && value is YamlScalar { IsNull: true } && known.Value is not (TextFormat or WordFormat) ? (known, key) : null;
            }
            else if (above is { } empty && !MappingFormat.IsOwn(key.Value))
            {
                ReportUnindented(empty.Field, empty.Key, key);
            }
            else if (!MappingFormat.IsOwn(key.Value))
            {
                if (format.Renamed(key.Value) is { } renamed)
                {
                    ReportRenamed(key, i, renamed, free ??= Names());
                }
                else
                {
                    ReportUnknown(key, value, free ??= Names());
                }
            }
            else if (format.FieldMeantBy(key.Value) is { } field)
            {
                ReportOwn(key, field, free ??= Names());
            }
        }

        foreach (var field in format.Fields)
        {
            if (field.IsRequired && !Has(field))
            {
                ReportMissing(field);
            }
        }

        foreach (var rule in format.Rules)
        {
            Check(rule);
        }
    }

    /// <summary>The keys that are allowed.</summary>
    public MappingFormat Format { get; }

    /// <summary>The value of a field; null if it is missing.</summary>
    public YamlNode? Value(Field field) => Entry(field) is not (var entry and >= 0) ? null
        : (_unindented is null ? null : Unindented(_unindented, field)) ?? _node.Entries[entry].Value;

    /// <summary>The range of a field's key, or of the mapping if it is missing.</summary>
    public TextRange KeyRange(Field field) => Entry(field) is var entry and >= 0 ? _node.Entries[entry].Key.Range : _range;

    /// <summary>The range of a field's value, or of the mapping if it is missing.</summary>
    public TextRange ValueRange(Field field) => Value(field)?.Range ?? _range;

    private static YamlAlias? Unindented(List<(Field Field, YamlAlias Value)> unindented, Field field) => unindented.Find(empty => empty.Field == field).Value;

    private FreeNames Names() => new(_node.Entries.Select(static entry => entry.Key.Value));

    /// <summary>The index of a field's entry; -1 if it is missing.</summary>
    private int Entry(Field field)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_given[i].Field == field)
            {
                return _given[i].Entry;
            }
        }

        return -1;
    }

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
            case AtLeastOneOf { Fields: var fields } when !fields.Any(Has):
                _diagnostics.Report(Rules.KeysConflict, _range, rule.Fault, rule.Remedy);
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

    private bool Has(Field field) => Entry(field) >= 0;

    /// <summary>The word of a field: empty if it is missing, null if it is not in the vocabulary, so that rules about it cannot be checked.</summary>
    private string? WordOf(Field field) => Value(field) switch
    {
        null => "",
        YamlScalar scalar when ((WordFormat)field.Value).Vocabulary.NumberOf(scalar.Value) is not null => scalar.Value,
        _ => null,
    };

    private void ReportUnknown(YamlScalar key, YamlNode value, FreeNames free)
    {
        var format = Format;
        if (key.Value.Contains(' '))
        {
            _diagnostics.Report(
                Rules.UnknownKey, key.Range, DisplayText.Excerpt(key.Value), format.Name,
                value is YamlScalar { IsNull: true } && key.Form == ScalarForm.PlainInFlow
                    ? "; if it belongs to a text with a comma, enclose the text in quotation marks"
                    : "; if this is text with a colon, enclose it in quotation marks");
            return;
        }

        if (format.Definition == ArticleFields.Mapping && key.Value == LibraryFields.Id.Key)
        {
            _diagnostics.Report(Rules.KeysConflict, key.Range, $"'{ArticleFields.Id.Key}' and '{LibraryFields.Id.Key}' cannot be used together", "keep one of them");
            return;
        }

        if (format.Definition == LibraryFields.Mapping && ArticleFormat.Article.Find(key.Value) is { } elsewhere && LibraryFields.IsOfArticles(elsewhere))
        {
            _diagnostics.Report(Rules.NotInLibrary, key.Range, key.Value);
            return;
        }

        using var withholding = _diagnostics.Withhold(format.IsIncomplete);
        if (format.KindsWith(key.Value) is { Length: > 0 } kinds)
        {
            _diagnostics.Report(Rules.UnknownKey, key.Range, DisplayText.Excerpt(key.Value), format.Name, $"; only {kinds} it");
            return;
        }

        var nearest = Suggestion.Nearest(key.Value, format.Keys);
        var meant = nearest is not null && format.Excluded(nearest).Any(free.Has) ? null : free.Take(nearest);
        _diagnostics.Report(
            Rules.UnknownKey, key.Range, Replacement.OfWord(_diagnostics.Path, key.Range, key.Form, key.Value, meant),
            DisplayText.Excerpt(key.Value), format.Name, Suggestion.Tell(nearest, format.Keys));
    }

    /// <summary>Reports the earlier key of a declared field, whose value it gives if nothing else does, so that the value is checked and not missing.</summary>
    private void ReportRenamed(YamlScalar key, int entry, FormattedField field, FreeNames free)
    {
        var isFree = free.Take(field.Key) is not null;
        if (isFree)
        {
            _given[_count++] = (field, entry);
        }

        using var withholding = _diagnostics.Withhold(Format.IsIncomplete);
        _diagnostics.Report(
            Rules.WordRenamed, key.Range, Replacement.OfWord(_diagnostics.Path, key.Range, key.Form, key.Value, isFree ? field.Key : null),
            DisplayText.Excerpt(key.Value), Format.Name, field.Key, field.Declaration!.Origin.From(_diagnostics.Path));
    }

    /// <summary>Reports a key that is as far indented as the one above, which has no value. The keys that follow it are probably no other mistake.</summary>
    private void ReportUnindented(Field field, YamlScalar above, YamlScalar key)
    {
        if (Value(field) is not YamlAlias)
        {
            (_unindented ??= []).Add((field, new YamlAlias(above.Range)));
            using var withholding = _diagnostics.Withhold(Format.IsIncomplete);
            _diagnostics.Report(
                Rules.UnknownKey, key.Range, DisplayText.Excerpt(key.Value), Format.Name, $"; indent it, and the lines that belong to it, if it is part of '{above.Value}'");
        }
    }

    /// <summary>Reports a key of the author's own that hides one of the format. Nothing is lost if the format's key is required and present.</summary>
    private void ReportOwn(YamlScalar key, Field field, FreeNames free)
    {
        if (!(field.IsRequired && free.Has(field.Key)))
        {
            var meant = Format.Excluded(field.Key).Any(free.Has) ? null : free.Take(field.Key);
            _diagnostics.Report(
                Rules.OwnKeyKnown, key.Range, Replacement.OfWord(_diagnostics.Path, key.Range, key.Form, key.Value, meant), DisplayText.Excerpt(key.Value), field.Key, Format.Name);
        }
    }

    private void ReportConflict(KeyRule rule, Field field) =>
        _diagnostics.Report(Rules.KeysConflict, KeyRange(field), rule.Fault, rule.Remedy);

    private void ReportMissing(Field field)
    {
        // Whether a claim has a certainty depends on its kind.
        using var withholding = _diagnostics.Withhold(Format.IsIncomplete && (field is FormattedField { Declaration: not null } || field.Key == ClaimFields.Certainty.Key));
        _diagnostics.Report(Rules.MissingKey, _range, _subject.ToString(), field.Key, field.Value.Description);
    }
}
