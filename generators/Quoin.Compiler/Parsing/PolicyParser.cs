using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads a policy.</summary>
internal sealed class PolicyParser(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    public Policy? Parse(string text)
    {
        if (RootReader.Read(text, PolicyFormat.Policy.Format, diagnostics, cancellation) is not { } mapping)
        {
            return null;
        }

        var values = new ValueReader(diagnostics, new StructureFixes(diagnostics.Path, text, mapping, PolicyFormat.Policy.Format));
        var reader = new MappingReader(mapping, PolicyFormat.Policy.Format, "The policy", RootReader.Start(mapping), diagnostics);
        values.Text(reader, PolicyFormat.Policy.Version);
        return new Policy(
            diagnostics.Path,
            Languages(values, reader),
            new IdMapReader(diagnostics, values).Read(reader, PolicyFormat.Policy.Rules, "rule", (rule, id) => Rule(values, rule, id)));
    }

    private static EquatableArray<string> Languages(ValueReader values, MappingReader reader)
    {
        var field = PolicyFormat.Policy.Languages;
        var languages = new List<string>();
        foreach (var item in values.Items(reader, field))
        {
            if (values.Text(item, Texts.Language, field.Key) is { } language)
            {
                languages.Add(language.Value);
            }
        }

        return [.. languages];
    }

    private PolicyRule Rule(ValueReader values, MappingReader reader, Located<string> id)
    {
        var severity = values.Word(reader, PolicyFormat.Rule.Severity);
        return new PolicyRule(
            id.Value,
            values.Text(reader, PolicyFormat.Rule.Description)?.Value,
            Claims(values, reader),
            values.Words(reader, PolicyFormat.Rule.Needs),
            severity < 0 ? RuleSeverity.Warning : (RuleSeverity)severity);
    }

    private ClaimSelector Claims(ValueReader values, MappingReader rule)
    {
        var field = PolicyFormat.Rule.Claims;
        switch (rule.Value(field))
        {
            case null:
                return new ClaimSelector([], [], []);
            case YamlMapping mapping:
                values.RequireKey(mapping, PolicyFormat.Claims.Format, field);
                var reader = new MappingReader(mapping, PolicyFormat.Claims.Format, "The selector", rule.KeyRange(field), diagnostics);
                return new ClaimSelector(
                    values.Words(reader, PolicyFormat.Claims.Kind),
                    values.Words(reader, PolicyFormat.Claims.Certainty),
                    values.Words(reader, PolicyFormat.Claims.Status));
            case { } node:
                values.ReportShape(node, field.Key, field.Value);
                return new ClaimSelector([], [], []);
        }
    }
}
