using Quoin.Compiler.Workspace;

namespace Quoin.Fuzzing;

/// <summary>Runs cases by their seeds.</summary>
internal static class Fuzzer
{
    /// <summary>The number of cases that are compiled together: for a single one, the C# compiler takes nearly as long.</summary>
    public const int BatchSize = 50;

    /// <summary>Returns the failures of the cases from a seed on.</summary>
    public static IEnumerable<Failure> Judge(int firstSeed, int count)
    {
        var cases = Enumerable.Range(firstSeed, count).Select(FuzzCase.Of).ToList();
        var failures = Failures(cases, ContentJudge.Judge).ToList();

        // Cases that throw or hang on their own would do so again.
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

    /// <summary>
    /// A whole batch is compiled once, one in four for the oldest project; a few cases, when they are repeated, for both.
    /// </summary>
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

    /// <summary>The cases of a batch whose code has a fault; the whole batch if the fault only occurs together.</summary>
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
