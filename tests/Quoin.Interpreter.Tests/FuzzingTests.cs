using System.Diagnostics;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>
/// Randomly broken content: nothing throws or hangs, every reported position is in its file, and the code compiles. The cases are
/// always the same; the command that a failure names runs others, and for longer.
/// </summary>
public sealed class FuzzingTests
{
    private const int FirstSeed = 0;
    private const int Batches = 12;

    /// <summary>A slow machine runs fewer cases.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    [Fact]
    public void Content_that_was_broken_by_chance_breaks_no_promise()
    {
        var clock = Stopwatch.StartNew();
        for (var batch = 0; batch < Batches && (batch == 0 || clock.Elapsed < Budget); batch++)
        {
            var failures = Fuzzer.Judge(FirstSeed + (batch * Fuzzer.BatchSize), Fuzzer.BatchSize).ToList();
            if (failures.Count > 0)
            {
                Assert.Fail(failures[0].Minimize().Describe());
            }
        }
    }

    [Fact]
    public void A_seed_makes_the_same_case_each_time() => Assert.Equal(FuzzCase.Of(7).Files, FuzzCase.Of(7).Files);

    [Fact]
    public void What_is_broken_is_broken_in_many_ways_and_not_all_of_it_at_once()
    {
        var told = Enumerable.Range(0, 200).Select(seed => ContentInterpreter.Interpret(FuzzCase.Of(seed).Files)).ToList();

        var rules = told.SelectMany(content => content.Diagnostics).Select(diagnostic => diagnostic.Rule.Id).Distinct();
        Assert.InRange(told.Count(content => content.Articles.Count > 0), 40, 160);
        Assert.True(rules.Count() >= 35, string.Join(" ", rules.Order(StringComparer.Ordinal)));
    }
}
