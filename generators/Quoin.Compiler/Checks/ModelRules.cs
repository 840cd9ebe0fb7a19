using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;

namespace Quoin.Compiler.Checks;

/// <summary>Checks the combined models of a build: their names, what they refer to, and the options of kinds, levels and fields.</summary>
internal static class ModelRules
{
    /// <summary>Checks a model.</summary>
    public static void Check(ContentModel model, ModelReporter reporter)
    {
        ModelNameRules.Check(model, reporter);
        FormerNameRules.Check(model, reporter);
        foreach (var kind in model.Kinds)
        {
            if (AnnotationFormat.Default.KindsOf(kind.Mark)?.Find(kind.Name) is not null && kind.Is.Length > 0 && kind.Is != kind.Name)
            {
                reporter.Option(kind, ModelFields.ClaimKind.Is.Key, $"'{kind.Name}' is a word of the format itself", "remove it, or choose another name");
            }

            if (kind.Bears.Length > 0 && !Certainties(model).Contains(kind.Bears))
            {
                reporter.Unknown(kind, ModelFields.EvidenceKind.Bears.Key, "level of certainty", kind.Bears, Certainties(model));
            }
        }

        foreach (var field in model.Fields)
        {
            FieldOptionRules.Check(model, field, reporter);
        }

        CheckScale(model, reporter);
        HedgeRules.Check(model.Levels, reporter);
    }

    private static IReadOnlyList<string> Certainties(ContentModel model) =>
        model.Levels.Count == 0 ? Vocabulary.Certainty.Words : [.. model.Levels.Select(static level => level.Name)];

    /// <summary>Checks that levels are in the order of what they are.</summary>
    private static void CheckScale(ContentModel model, ModelReporter reporter)
    {
        const int most = 10;
        var (last, count) = (0, 0);
        foreach (var level in model.Levels)
        {
            var sense = Vocabulary.Certainty.NumberOf(level.Is) ?? 0;
            if (level.Is != level.Name && Vocabulary.Certainty.Find(level.Name) is not null)
            {
                reporter.Option(level, ModelFields.Level.Is.Key, $"'{level.Name}' is a word of the format itself", $"write '{level.Name}', or choose another name");
            }

            count = sense == last ? count + 1 : 1;
            if (sense < last)
            {
                reporter.Option(level, ModelFields.Level.Is.Key, $"'{level.Is}' is less sure than the level before it", "write the levels from the least to the most sure");
            }
            else if (count > most)
            {
                reporter.Option(level, ModelFields.Level.Is.Key, $"{most} levels are '{level.Is}' already", "use fewer levels");
            }

            last = Math.Max(last, sense);
        }
    }
}
