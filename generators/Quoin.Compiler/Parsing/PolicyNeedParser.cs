using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads what a rule of a policy needs.</summary>
internal sealed class PolicyNeedParser(DiagnosticBag diagnostics, ValueReader values)
{
    /// <summary>Reads the needs of a rule; empty if there are none.</summary>
    public EquatableArray<Requirement> Parse(MappingReader rule, Field field)
    {
        field = rule.Format.Own(field);
        var format = (NeedFormat)((OneOrManyFormat)field.Value).Item;
        var needs = new List<Requirement>();
        foreach (var node in values.OneOrMany(rule, field))
        {
            if (Parse(node, field, format) is { } need)
            {
                needs.Add(need);
            }
        }

        return needs.ToEquatableArray();
    }

    private Requirement? Parse(YamlNode node, Field field, NeedFormat format)
    {
        switch (node)
        {
            case YamlScalar { IsNull: false }:
                return values.Word(node, new WordFormat(format.Vocabulary), field.Key) is { } word ? new NamedRequirement((PolicyNeed)word.Number) : null;
            case YamlMapping mapping:
                values.RequireKey(mapping, format.Detail, field);
                var reader = new MappingReader(mapping, format.Detail, new Subject("The need"), mapping.Range, diagnostics);
                return new DetailedRequirement(
                    Mark(reader, PolicyFields.Need.Caveat, PolicyFields.NeededCaveat.Kind, PolicyFields.NeededCaveat.Field),
                    Mark(reader, PolicyFields.Need.Evidence, PolicyFields.NeededEvidence.Kind, PolicyFields.NeededEvidence.Field),
                    Key(reader, PolicyFields.Need.Field));
            default:
                values.ReportShape(node, field.Key, format);
                return null;
        }
    }

    private RequiredMark? Mark(MappingReader need, Field field, Field kind, Field key)
    {
        field = need.Format.Own(field);
        switch (need.Value(field))
        {
            case null:
                return null;
            case YamlMapping mapping:
                var format = ((MappingValueFormat)field.Value).Mapping;
                values.RequireKey(mapping, format, field);
                var reader = new MappingReader(mapping, format, new Subject("The need"), need.KeyRange(field), diagnostics);
                var vocabulary = ((WordFormat)((OneOrManyFormat)format.Own(kind).Value).Item).Vocabulary;
                return new RequiredMark(values.Words(reader, kind).Select(number => new RequiredKind(number, vocabulary.NameOf(number))).ToEquatableArray(), Key(reader, key));
            case { } node:
                values.ReportShape(node, field.Key, field.Value);
                return null;
        }
    }

    /// <summary>Reads the key of a mark; null if there is none, or if no such mark can have it, which is reported.</summary>
    private string? Key(MappingReader reader, Field field)
    {
        field = reader.Format.Own(field);
        var format = (KeyFormat)field.Value;
        if (reader.Value(field) is not { } node || values.Text(node, Texts.Any, field.Key, format) is not { } key)
        {
            return null;
        }

        if (format.Keys.Contains(key.Value))
        {
            return key.Value;
        }

        using var withholding = diagnostics.Withhold(values.Format.Model.IsIncomplete);
        if (format.Renamed(key.Value) is { } renamed)
        {
            diagnostics.Report(
                Rules.WordRenamed, key.Range, Replacement.OfWord(diagnostics.Path, key.Range, key.Form, key.Value, renamed.Name),
                DisplayText.Excerpt(key.Value), $"'{field.Key}'", renamed.Name, renamed.Origin.From(diagnostics.Path));
            return null;
        }

        var nearest = Suggestion.Nearest(key.Value, format.Keys);
        diagnostics.Report(
            Rules.UnknownWord, key.Range, Replacement.OfWord(diagnostics.Path, key.Range, key.Form, key.Value, nearest),
            DisplayText.Excerpt(key.Value), field.Key, Suggestion.Tell(nearest, format.Keys));
        return null;
    }
}
