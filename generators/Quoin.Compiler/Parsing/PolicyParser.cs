using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads a policy.</summary>
internal sealed class PolicyParser(DiagnosticBag diagnostics, AnnotationFormat format, CancellationToken cancellation)
{
    public Policy? Parse(string text)
    {
        if (RootReader.Read(text, PolicyFormat.Policy, diagnostics, cancellation) is not { } mapping)
        {
            return null;
        }

        var values = new ValueReader(diagnostics, new StructureFixes(diagnostics.Path, text, mapping, PolicyFormat.Policy), format);
        var reader = new MappingReader(mapping, PolicyFormat.Policy, new Subject("The policy"), RootReader.Start(mapping), diagnostics);
        values.Text(reader, PolicyFields.Version);
        return new Policy(
            diagnostics.Path,
            Languages(values, reader),
            new IdMapReader(diagnostics, values).Read(reader, PolicyFields.Rules, "rule", (rule, id) => Rule(values, rule, id)));
    }

    private static EquatableArray<string> Languages(ValueReader values, MappingReader reader)
    {
        var field = PolicyFields.Languages;
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
        var severity = values.Word(reader, PolicyFields.Rule.Severity);
        return new PolicyRule(
            id.Value,
            values.Text(reader, PolicyFields.Rule.Description)?.Value,
            Claims(values, reader),
            values.Words(reader, PolicyFields.Rule.Needs),
            (RuleSeverity)(severity?.Number ?? (int)RuleSeverity.Warning));
    }

    private ClaimSelector Claims(ValueReader values, MappingReader rule)
    {
        var field = PolicyFields.Rule.Claims;
        switch (rule.Value(field))
        {
            case null:
                return new ClaimSelector([], [], []);
            case YamlMapping mapping:
                values.RequireKey(mapping, format.PolicyClaims, field);
                var reader = new MappingReader(mapping, format.PolicyClaims, new Subject("The selector"), rule.KeyRange(field), diagnostics);
                return new ClaimSelector(
                    values.Words(reader, PolicyFields.Claims.Kind),
                    values.Words(reader, PolicyFields.Claims.Certainty),
                    values.Words(reader, PolicyFields.Claims.Status));
            case { } node:
                values.ReportShape(node, field.Key, field.Value);
                return new ClaimSelector([], [], []);
        }
    }
}
