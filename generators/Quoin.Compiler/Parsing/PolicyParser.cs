using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads a policy.</summary>
internal sealed class PolicyParser(DiagnosticBag diagnostics, AnnotationFormat format, CancellationToken cancellation)
{
    public Policy? Parse(string text)
    {
        if (RootReader.Read(text, format.Policy, diagnostics, cancellation) is not { } mapping)
        {
            return null;
        }

        var values = new ValueReader(diagnostics, new StructureFixes(diagnostics.Path, text, mapping, format.Policy), format);
        var reader = new MappingReader(mapping, format.Policy, new Subject("The policy"), RootReader.Start(mapping), diagnostics);
        var marks = new IdMapReader(diagnostics, values);
        var rules = new PolicyRuleParser(diagnostics, values);
        values.Text(reader, PolicyFields.Version);
        return new Policy(
            diagnostics.Path,
            Languages(values, reader),
            marks.Read(reader, format.Policy.Own(PolicyFields.Rules), "rule", rules.Rule),
            marks.Read(reader, format.Policy.Own(PolicyFields.Phrases), "rule", rules.Phrase));
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
}
