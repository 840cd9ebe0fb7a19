using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads words that are searched in texts.</summary>
internal sealed class PhraseParser(DiagnosticBag diagnostics, ValueReader values)
{
    private static readonly ValueFormat OfLanguage = new OneOrManyFormat(Texts.Phrase);

    /// <summary>Reads the phrases of a field; empty if there are none.</summary>
    public EquatableArray<Phrase> Parse(MappingReader rule, Field field)
    {
        var phrases = new List<Phrase>();
        switch (rule.Value(field))
        {
            case null:
                break;
            case YamlMapping { Entries.Count: > 0 } languages:
                AddByLanguage(languages, field, phrases);
                break;
            case YamlMapping empty:
                values.ReportShape(empty, field.Key, field.Value);
                break;
            case { } node:
                Add(node, field.Key, field.Value, "", phrases);
                break;
        }

        // The same words twice are searched once.
        return phrases.Distinct().ToEquatableArray();
    }

    private void AddByLanguage(YamlMapping languages, Field field, List<Phrase> phrases)
    {
        var lines = new FirstLines([], StringComparison.OrdinalIgnoreCase);
        foreach (var (tag, value) in languages.Entries)
        {
            if (lines.Add(tag) is { } line)
            {
                diagnostics.Report(Rules.DuplicateKey, tag.Range, tag.Value, $"{line + 1}");
            }
            else if (values.Text(tag, Texts.Language, field.Key) is not null)
            {
                Add(value, tag.Value, OfLanguage, tag.Value, phrases);
            }
        }
    }

    private void Add(YamlNode node, string key, ValueFormat format, string language, List<Phrase> phrases)
    {
        if (node is YamlSequence { Items: { Count: > 0 } items })
        {
            foreach (var item in items)
            {
                if (values.Text(item, Texts.Phrase, key) is { } phrase)
                {
                    phrases.Add(Phrase.From(phrase.Value, language));
                }
            }
        }
        else if (values.Text(node, Texts.Phrase, key, format) is { } phrase)
        {
            phrases.Add(Phrase.From(phrase.Value, language));
        }
    }
}
