using Quoin.Compiler.Workspace;

namespace Quoin.Fuzzing;

/// <summary>Judges cases by their seeds.</summary>
internal static class Fuzzer
{
    /// <summary>So many cases are compiled together: the C# compiler takes nearly as long for one.</summary>
    public const int BatchSize = 50;

    /// <summary>What goes wrong in the cases from one seed on.</summary>
    public static IEnumerable<Failure> Judge(int firstSeed, int count)
    {
        var cases = Enumerable.Range(firstSeed, count).Select(FuzzCase.Of).ToList();
        var failures = Failures(cases, ContentJudge.Judge).ToList();

        // What throws or hangs by itself would do so again.
        var sound = cases.FindAll(one => !failures.Exists(failure => failure.Seed == one.Seed));
        foreach (var judge in CodeJudges(firstSeed, count))
        {
            if (judge(Files(sound)) is { } fault)
            {
                failures.AddRange(Bisect(sound, fault, judge));
            }
        }

        return failures;
    }

    /// <summary>A whole batch is compiled once, one in four for the oldest project; a few cases, to be repeated, for both.</summary>
    private static IEnumerable<Func<IReadOnlyList<ContentFile>, Fault?>> CodeJudges(int firstSeed, int count) =>
        count < BatchSize ? [CodeJudge.JudgeToday, CodeJudge.JudgeOldest]
        : firstSeed / BatchSize % 4 == 3 ? [CodeJudge.JudgeOldest]
        : [CodeJudge.JudgeToday];

    private static IEnumerable<Failure> Failures(List<FuzzCase> cases, Func<IReadOnlyList<ContentFile>, Fault?> judge)
    {
        foreach (var one in cases)
        {
            if (judge(one.Files) is { } fault)
            {
                yield return new Failure(one.Seed, fault, one.Files, judge);
            }
        }
    }

    /// <summary>The cases of a batch in which something is wrong with the code; the whole batch where it is so only together.</summary>
    private static List<Failure> Bisect(List<FuzzCase> cases, Fault fault, Func<IReadOnlyList<ContentFile>, Fault?> judge)
    {
        var half = cases.Count / 2;
        List<FuzzCase>[] halves = half == 0 ? [] : [cases[..half], cases[half..]];
        var failures = new List<Failure>();
        foreach (var part in halves)
        {
            if (judge(Files(part)) is { } partFault)
            {
                failures.AddRange(Bisect(part, partFault, judge));
            }
        }

        return failures.Count > 0 ? failures : [new Failure(cases[0].Seed, fault, Files(cases), judge)];
    }

    private static List<ContentFile> Files(List<FuzzCase> cases) => [.. cases.SelectMany(one => one.Files)];
}
