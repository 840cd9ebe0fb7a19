using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads the rules of a policy.</summary>
internal sealed class PolicyRuleParser(DiagnosticBag diagnostics, ValueReader values)
{
    private readonly PolicyNeedParser _needs = new(diagnostics, values);
    private readonly PhraseParser _phrases = new(diagnostics, values);

    /// <summary>Reads a rule about what claims need.</summary>
    public PolicyRule Rule(MappingReader reader, Located<string> id) => new(
        id.Value,
        values.Text(reader, PolicyFields.Rule.Description)?.Value,
        Claims(reader, PolicyFields.Rule.Claims),
        _needs.Parse(reader, PolicyFields.Rule.Needs),
        Severity(reader, PolicyFields.Rule.Severity));

    /// <summary>Reads a rule about words.</summary>
    public PhraseRule Phrase(MappingReader reader, Located<string> id) => new(
        id.Value,
        values.Text(reader, PolicyFields.Phrase.Description)?.Value,
        _phrases.Parse(reader, PolicyFields.Phrase.Words),
        _phrases.Parse(reader, PolicyFields.Phrase.Except),
        Claims(reader, PolicyFields.Phrase.Claims),
        _needs.Parse(reader, PolicyFields.Phrase.Needs),
        Severity(reader, PolicyFields.Phrase.Severity));

    private RuleSeverity Severity(MappingReader reader, Field field) => (RuleSeverity)(values.Word(reader, field)?.Number ?? (int)RuleSeverity.Warning);

    private ClaimSelector Claims(MappingReader rule, Field field)
    {
        field = rule.Format.Own(field);
        switch (rule.Value(field))
        {
            case null:
                return ClaimSelector.All;
            case YamlMapping mapping:
                var format = ((MappingValueFormat)field.Value).Mapping;
                values.RequireKey(mapping, format, field);
                var reader = new MappingReader(mapping, format, new Subject("The selector"), rule.KeyRange(field), diagnostics);
                return new ClaimSelector
                {
                    Kinds = values.Words(reader, PolicyFields.Claims.Kind),
                    Certainties = values.Words(reader, PolicyFields.Claims.Certainty),
                    Statuses = values.Words(reader, PolicyFields.Claims.Status),
                    Sections = Ids(reader, PolicyFields.Claims.Section),
                    About = Ids(reader, PolicyFields.Claims.About),
                    Articles = Ids(reader, PolicyFields.Claims.Article),
                    Languages = Texts(reader, PolicyFields.Claims.Language, Format.Texts.Language),
                    Markets = Texts(reader, PolicyFields.Claims.Market, Format.Texts.Region),
                };
            case { } node:
                values.ReportShape(node, field.Key, field.Value);
                return ClaimSelector.All;
        }
    }

    private EquatableArray<string> Ids(MappingReader reader, Field field) =>
        values.Ids(values.OneOrMany(reader, field), field).Select(static id => id.Value).ToEquatableArray();

    private EquatableArray<string> Texts(MappingReader reader, Field field, TextFormat format) =>
        values.OneOrMany(reader, field).Select(node => values.Text(node, format, field.Key)?.Value).OfType<string>().ToEquatableArray();
}
