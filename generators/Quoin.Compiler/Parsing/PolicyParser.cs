namespace Quoin.Compiler;

/// <summary>Reads a policy.</summary>
internal sealed class PolicyParser(DiagnosticBag diagnostics)
{
    private readonly ValueReader _values = new(diagnostics);

    public Policy? Parse(string text)
    {
        if (RootReader.Read(text, PolicyFormat.Policy.Format, diagnostics) is not { } mapping)
        {
            return null;
        }

        var reader = new MappingReader(mapping, PolicyFormat.Policy.Format, "The policy", RootReader.Start(mapping), diagnostics);
        _values.Text(reader, PolicyFormat.Policy.Version);
        return new Policy(
            diagnostics.Path,
            Languages(reader),
            new IdMapReader(diagnostics, _values).Read(reader, PolicyFormat.Policy.Rules, "rule", Rule));
    }

    private EquatableArray<string> Languages(MappingReader reader)
    {
        var field = PolicyFormat.Policy.Languages;
        var languages = new List<string>();
        foreach (var item in _values.Items(reader, field))
        {
            if (_values.Text(item, Texts.Language, field.Key) is { } language)
            {
                languages.Add(language.Value);
            }
        }

        return [.. languages];
    }

    private PolicyRule Rule(MappingReader reader, Located<string> id)
    {
        var severity = _values.Word(reader, PolicyFormat.Rule.Severity);
        return new PolicyRule(
            id.Value,
            _values.Text(reader, PolicyFormat.Rule.Description)?.Value,
            Claims(reader),
            _values.Words(reader, PolicyFormat.Rule.Needs),
            severity < 0 ? RuleSeverity.Warning : (RuleSeverity)severity);
    }

    private ClaimSelector Claims(MappingReader rule)
    {
        var field = PolicyFormat.Rule.Claims;
        switch (rule.Value(field))
        {
            case null:
                return new ClaimSelector([], [], []);
            case YamlMapping mapping:
                _values.RequireKey(mapping, PolicyFormat.Claims.Format, field);
                var reader = new MappingReader(mapping, PolicyFormat.Claims.Format, "The selector", rule.KeyRange(field), diagnostics);
                return new ClaimSelector(
                    _values.Words(reader, PolicyFormat.Claims.Kind),
                    _values.Words(reader, PolicyFormat.Claims.Certainty),
                    _values.Words(reader, PolicyFormat.Claims.Status));
            case { } node:
                _values.ReportShape(node, field.Key, field.Value);
                return new ClaimSelector([], [], []);
        }
    }
}
