using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads evidence with its parts.</summary>
internal sealed class EvidenceParser(DiagnosticBag diagnostics, ValueReader values, MarkParser marks, string articleLanguage)
{
    public EvidenceSyntax Evidence(MappingReader reader, Located<string> id)
    {
        var (intervention, administrations) = Intervention(reader);
        return new EvidenceSyntax(
            marks.Mark(reader, id),
            Math.Max(values.Word(reader, ArticleFormat.Evidence.Kind), 0),
            values.Localized(reader, ArticleFormat.Evidence.By, articleLanguage),
            values.Text(reader, ArticleFormat.Evidence.Country)?.Value,
            values.Localized(reader, ArticleFormat.Evidence.Population, articleLanguage),
            intervention,
            administrations,
            FollowUp(reader),
            Outcomes(reader),
            values.Text(reader, ArticleFormat.Evidence.Url)?.Value,
            values.Text(reader, ArticleFormat.Evidence.Doi)?.Value,
            new StandingParser(values).Parse(reader, articleLanguage));
    }

    private EquatableArray<int> FollowUp(MappingReader reader) =>
        values.Text(reader, ArticleFormat.Evidence.FollowUp) is { } text && Durations.TryParse(text.Value, out var parts) ? parts : [];

    private (EquatableArray<LocalizedValue> Description, int Administrations) Intervention(MappingReader reader)
    {
        var field = ArticleFormat.Evidence.Intervention;
        if (Mapping(reader.Value(field), field.Key, ArticleFormat.Intervention.Format, "The intervention") is not { } intervention)
        {
            return ([], -1);
        }

        var count = values.Text(intervention, ArticleFormat.Intervention.Administrations);
        return (
            values.Localized(intervention, ArticleFormat.Intervention.Description, articleLanguage),
            count is { } digits ? Numbers.Parse(digits.Value) : -1);
    }

    private EquatableArray<OutcomeSyntax> Outcomes(MappingReader reader)
    {
        var outcomes = new List<OutcomeSyntax>();
        var field = ArticleFormat.Evidence.Outcomes;
        foreach (var item in values.Items(reader, field))
        {
            if (Mapping(item, field.Key, ArticleFormat.Outcome.Format, "An outcome") is { } outcome)
            {
                var measure = values.Localized(outcome, ArticleFormat.Outcome.Measure, articleLanguage);
                var result = values.Localized(outcome, ArticleFormat.Outcome.Result, articleLanguage);
                if (measure.Count > 0 && result.Count > 0)
                {
                    outcomes.Add(new OutcomeSyntax(measure, result));
                }
            }
        }

        return [.. outcomes];
    }

    private MappingReader? Mapping(YamlNode? node, string key, MappingFormat format, string subject)
    {
        if (node is YamlMapping mapping)
        {
            return new MappingReader(mapping, format, subject, mapping.Range, diagnostics);
        }

        if (node is not null)
        {
            values.ReportShape(node, key, new MappingValueFormat(format));
        }

        return null;
    }
}
