using Quoin.Compiler.Declarations;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that no words are given twice, or for two levels of certainty, in one language.</summary>
internal static class HedgeRules
{
    /// <summary>The maximum number of varieties of a language for which the same words are compared.</summary>
    private const int MostAlike = 100;

    /// <summary>Checks the words of levels.</summary>
    /// <param name="levels">The levels.</param>
    /// <param name="reporter">Reports what is wrong.</param>
    public static void Check(EquatableArray<LevelDeclaration> levels, ModelReporter reporter)
    {
        var known = new Dictionary<(string Language, string Words), List<(LevelDeclaration Level, HedgeDeclaration Hedge)>>();
        foreach (var level in levels)
        {
            foreach (var hedge in level.Hedges)
            {
                var (language, words) = hedge.Key;
                var key = (LanguageTag.Primary(language), words);
                if (!known.TryGetValue(key, out var alike))
                {
                    known.Add(key, alike = []);
                }

                if (alike.Find(other => ReferenceEquals(other.Level, level) ? string.Equals(hedge.Language, other.Hedge.Language, StringComparison.OrdinalIgnoreCase) : hedge.SharesTexts(other.Hedge)) is { Hedge: { } earlier } found)
                {
                    Report(earlier, hedge, ReferenceEquals(found.Level, level), reporter);
                }
                else if (alike.Count < MostAlike)
                {
                    alike.Add((level, hedge));
                }
            }
        }
    }

    /// <summary>Reports the later of two, or the one that a file of the build can change.</summary>
    private static void Report(HedgeDeclaration earlier, HedgeDeclaration later, bool isSameLevel, ModelReporter reporter)
    {
        var (reported, other) = ModelReporter.Changeable(earlier, later, static one => one.Origin);
        var words = DisplayText.Excerpt(reported.Words);
        if (isSameLevel)
        {
            reporter.Repeated(other.Origin, reported.Origin, words);
        }
        else if (reported.Origin.IsFile || reported.Origin.Path != other.Origin.Path)
        {
            reporter.Disagree(other.Origin, reported.Origin, $"The hedge '{words}'", "write it under one level");
        }
    }
}
