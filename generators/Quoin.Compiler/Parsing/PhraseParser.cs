using Quoin.Compiler.Declarations;
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

    /// <summary>Receives a phrase with its language, which is empty for any.</summary>
    private delegate void Receive(string language, Located<string> phrase);

    /// <summary>Reads the phrases of a field; empty if there are none.</summary>
    public EquatableArray<Phrase> Parse(MappingReader rule, Field field)
    {
        var phrases = new List<Phrase>();
        Read(rule, field, (language, phrase) => phrases.Add(Phrase.From(phrase.Value, language)));

        // The same words twice are searched once.
        return phrases.Distinct().ToEquatableArray();
    }

    /// <summary>Reads the words of a level of certainty; empty if it has none.</summary>
    /// <param name="level">The level.</param>
    /// <param name="origin">Returns where a phrase is declared.</param>
    public EquatableArray<HedgeDeclaration> ParseHedges(MappingReader level, Func<Located<string>, DeclarationOrigin> origin)
    {
        var hedges = new List<HedgeDeclaration>();
        Read(level, ModelFields.Level.Hedges, (language, phrase) => hedges.Add(new HedgeDeclaration(language, phrase.Value, origin(phrase))));
        return hedges.ToEquatableArray();
    }

    private void Read(MappingReader rule, Field field, Receive receive)
    {
        switch (rule.Value(field))
        {
            case null:
                break;
            case YamlMapping { Entries.Count: > 0 } languages:
                ReadByLanguage(languages, field, receive);
                break;
            case { } node when node is YamlMapping || field.Value is PhrasesByLanguageFormat:
                values.ReportShape(node, field.Key, field.Value);
                break;
            case { } node:
                Read(node, field.Key, field.Value, "", receive);
                break;
        }
    }

    private void ReadByLanguage(YamlMapping languages, Field field, Receive receive)
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
                Read(value, tag.Value, OfLanguage, tag.Value, receive);
            }
        }
    }

    private void Read(YamlNode node, string key, ValueFormat format, string language, Receive receive)
    {
        if (node is YamlSequence { Items: { Count: > 0 } items })
        {
            foreach (var item in items)
            {
                if (values.Text(item, Texts.Phrase, key) is { } phrase)
                {
                    receive(language, phrase);
                }
            }
        }
        else if (values.Text(node, Texts.Phrase, key, format) is { } phrase)
        {
            receive(language, phrase);
        }
    }
}
