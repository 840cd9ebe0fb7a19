using System.Reflection;
using System.Text.Json;

namespace Quoin.Package.Tests;

/// <summary>A trial is retracted in one line of one project. Whatever depends on it is reported by the next build, and nothing else is.</summary>
public sealed class RetractionTests : IDisposable
{
    private static readonly string Tool = typeof(RetractionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Tool").Value!;

    private readonly RetractedSolution _solution = new();

    public void Dispose() => _solution.Dispose();

    [Fact]
    public void Every_article_and_every_line_that_depends_on_a_trial_is_reported_in_one_build()
    {
        Assert.Empty(_solution.Reported(_solution.Build().Succeeded, "QUO4005", "QUO4006", "QUO5101", "QUO5102", "QUO5104"));
        var used = Used("trials/exeter");

        _solution.Retract();
        var build = _solution.Build().Failed;

        Assert.Equal(_solution.Lines(isCode: false, "rests", "cites"), _solution.Reported(build, "QUO4005"));
        Assert.Equal(_solution.Lines(isCode: false, "rests"), _solution.Reported(build, "QUO4006"));
        Assert.Equal(_solution.Lines(isCode: true, "rests"), _solution.Reported(build, "QUO5101", "QUO5104"));
        Assert.Equal(8, _solution.Lines(isCode: true, "rests").Count());

        // The command line reads the same from the assemblies.
        Assert.Equal(_solution.Lines(isCode: false, "rests", "cites").Where(IsOfSleep), Checked("Sleep", "QUO4005").Where(IsOfSleep));
        Assert.Equal(_solution.Lines(isCode: false, "rests").Where(IsOfSleep), Checked("Sleep", "QUO4006").Where(IsOfSleep));

        // And it finds these lines in the compiled app, with those that rest on other evidence too.
        Assert.Equal(_solution.Lines(isCode: true, "rests", "cites"), used);
    }

    private static bool IsOfSleep(string line) => line.StartsWith("Sleep/", StringComparison.Ordinal);

    /// <summary>The lines of code in which the command line finds a mark.</summary>
    private IEnumerable<string> Used(string mark)
    {
        var search = _solution.Tool("App", Tool, "where-used", mark, "bin/Debug/net10.0", "--format", "json");
        Assert.True(search.ExitCode == 0, search.ToString());
        using var report = JsonDocument.Parse(search.Output);
        return [.. report.RootElement.GetProperty("uses").EnumerateArray()
            .Where(use => use.GetProperty("form").GetString() != "annotation")
            .Select(use => $"App/{use.GetProperty("file").GetString()}({use.GetProperty("line").GetInt32()}")
            .Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The lines that the command line reports for a project.</summary>
    private IEnumerable<string> Checked(string project, string rule)
    {
        var check = _solution.Tool(project, Tool, "check", "--format", "json");
        Assert.True(check.Error.Length == 0, check.ToString());
        using var report = JsonDocument.Parse(check.Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("id").GetString() == rule)
            .Select(finding => $"{project}/{finding.GetProperty("path").GetString()}({finding.GetProperty("line").GetInt32()}")
            .Distinct().Order(StringComparer.Ordinal)];
    }
}
