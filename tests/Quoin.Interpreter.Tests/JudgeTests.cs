using Quoin.Compiler.Workspace;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>The checks of the fuzzer find the faults that they are for.</summary>
public sealed class JudgeTests
{
    [Fact]
    public void What_hangs_is_told_and_left_behind() =>
        Assert.Equal(ContentJudge.Hang, ContentJudge.Watch(
            () =>
            {
                Thread.Sleep(Timeout.Infinite);
                return null;
            },
            TimeSpan.FromMilliseconds(100))?.Kind);

    [Fact]
    public void What_throws_is_told_with_its_kind()
    {
        var fault = ContentJudge.Guard(() => throw new InvalidOperationException("The salt is wet"));

        Assert.StartsWith(nameof(InvalidOperationException), fault?.Kind, StringComparison.Ordinal);
        Assert.Contains("The salt is wet", fault?.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_content_is_without_fault()
    {
        var files = new RandomContent(3).Files;

        Assert.Null(ContentJudge.Judge(files));
        Assert.Null(CodeJudge.JudgeToday(files));
        Assert.Null(CodeJudge.JudgeOldest(files));
    }

    [Fact]
    public void The_smallest_content_is_found_in_which_a_fault_shows()
    {
        ContentFile[] files = [new("a.txt", "one\ntwo\nthree five\nfour\n"), new("b.txt", "six"), new("c.txt", null)];

        var small = Minimizer.Minimize(files, rest => rest.Any(file => file.Text?.Contains('w') == true && file.Text.Contains('v')));

        Assert.Equal([new ContentFile("a.txt", "wv")], small.Select(file => file with { Text = file.Text?.Replace("\n", "", StringComparison.Ordinal) }));
    }
}
