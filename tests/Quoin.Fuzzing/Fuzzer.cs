using Quoin.Interpreter;

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
        return CodeJudge.Judge(Files(sound)) is { } fault
            ? [.. failures, .. Bisect(sound, fault)]
            : failures;
    }

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
    private static List<Failure> Bisect(List<FuzzCase> cases, Fault fault)
    {
        var half = cases.Count / 2;
        List<FuzzCase>[] halves = half == 0 ? [] : [cases[..half], cases[half..]];
        var failures = new List<Failure>();
        foreach (var part in halves)
        {
            if (CodeJudge.Judge(Files(part)) is { } partFault)
            {
                failures.AddRange(Bisect(part, partFault));
            }
        }

        return failures.Count > 0 ? failures : [new Failure(cases[0].Seed, fault, Files(cases), CodeJudge.Judge)];
    }

    private static List<ContentFile> Files(List<FuzzCase> cases) => [.. cases.SelectMany(one => one.Files)];
}
