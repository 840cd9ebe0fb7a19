using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that the words of levels of certainty weaken something, and that none are given twice, or for two levels, in one language.</summary>
internal static class HedgeRules
{
    /// <summary>The maximum number of others with which some words are compared.</summary>
    private const int MostAlike = 100;

    /// <summary>Checks the words of levels.</summary>
    /// <param name="levels">The levels.</param>
    /// <param name="reporter">Reports what is wrong.</param>
    public static void Check(EquatableArray<LevelDeclaration> levels, ModelReporter reporter)
    {
        var known = new Dictionary<(string Language, string Words), List<LevelHedge>>();
        var all = new List<LevelHedge>();
        for (var i = 0; i < levels.Count - 1; i++)
        {
            foreach (var hedge in levels[i].Hedges)
            {
                var one = new LevelHedge(levels[i], hedge);
                all.Add(one);
                CheckBuiltIn(one, reporter);
                if (!known.TryGetValue((one.Language, one.Words), out var alike))
                {
                    known.Add((one.Language, one.Words), alike = []);
                }

                if (alike.Find(one.IsGivenBy) is { } earlier)
                {
                    Report(earlier, one, reporter);
                }
                else if (alike.Count < MostAlike)
                {
                    alike.Add(one);
                }
            }
        }

        CheckLast(levels, reporter);
        CheckEndings(all, reporter);
    }

    /// <summary>Reports words of the last level, once in each file.</summary>
    private static void CheckLast(EquatableArray<LevelDeclaration> levels, ModelReporter reporter)
    {
        if (levels.Count > 0 && levels[levels.Count - 1] is { Hedges: { Count: > 0 } hedges } last)
        {
            foreach (var file in hedges.GroupBy(static hedge => hedge.Origin.Path))
            {
                reporter.Option(last, ModelFields.Level.Hedges.Key, "no level is surer, so they would weaken nothing", "remove them, or give them to a level before it", file.First().Origin);
            }
        }
    }

    /// <summary>Reports words that allow more than words of Quoin in them, which count too.</summary>
    private static void CheckBuiltIn(LevelHedge one, ModelReporter reporter)
    {
        if (BuiltInHedges.Weakest(one.Hedge) is { } hedge && hedge.Limit.IsBelow(Vocabulary.Certainty.Find(one.Level.Is)))
        {
            var allowed = Vocabulary.Certainty.NameOf((int)hedge.Certainty);
            reporter.Option(
                one.Level, ModelFields.Level.Hedges.Key, $"Quoin knows '{hedge.Entry}', which allows '{allowed}' at most",
                $"give '{DisplayText.Excerpt(one.Hedge.Words)}' to a level that is '{allowed}' or less sure, or remove it", one.Hedge.Origin);
        }
    }

    /// <summary>Reports words with any ending that include words of another level.</summary>
    private static void CheckEndings(List<LevelHedge> all, ModelReporter reporter)
    {
        if (!all.Exists(static one => one.HasAnyEnding))
        {
            return;
        }

        var sorted = all.OrderBy(static one => one.Stem, StringComparer.Ordinal).ThenBy(static one => one.HasAnyEnding ? 0 : 1).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; sorted[i].HasAnyEnding && j < sorted.Count && j - i <= MostAlike && sorted[j].Stem.StartsWith(sorted[i].Stem, StringComparison.Ordinal); j++)
            {
                if (sorted[i].Includes(sorted[j]))
                {
                    Report(sorted[j], sorted[i], reporter);
                    break;
                }
            }
        }
    }

    /// <summary>Reports the later of two, or the one that a file of the build can change.</summary>
    private static void Report(LevelHedge earlier, LevelHedge later, ModelReporter reporter)
    {
        var (reported, other) = ModelReporter.Changeable(earlier, later, static one => one.Hedge.Origin);
        var words = DisplayText.Excerpt(reported.Hedge.Words);
        if (ReferenceEquals(earlier.Level, later.Level))
        {
            reporter.Repeated(other.Hedge.Origin, reported.Hedge.Origin, words);
        }
        else if (reported.Hedge.Origin.IsFile || reported.Hedge.Origin.Path != other.Hedge.Origin.Path)
        {
            var what = earlier.Words == later.Words ? $"The hedge '{words}'" : $"The hedge '{DisplayText.Excerpt(other.Hedge.Words)}', which '{words}' overlaps,";
            reporter.Disagree(other.Hedge.Origin, reported.Hedge.Origin, what, "write it under one level");
        }
    }
}
