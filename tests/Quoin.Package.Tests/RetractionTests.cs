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
        var used = Used("App", "trials/exeter", "bin/Debug/net10.0");
        var usedInSolution = Used("Studies", "trials/exeter");

        _solution.Retract();
        var build = _solution.Build().Failed;

        Assert.Equal(_solution.Lines(isCode: false, "rests", "cites"), _solution.Reported(build, "QUO4005"));
        Assert.Equal(_solution.Lines(isCode: false, "rests"), _solution.Reported(build, "QUO4006"));
        Assert.Equal(_solution.Lines(isCode: true, "rests", "names"), _solution.Reported(build, "QUO5101", "QUO5104"));
        Assert.Equal(7, _solution.Lines(isCode: true, "rests", "names").Count());

        // The command line reads the same from the assemblies.
        Assert.Equal(_solution.Lines(isCode: false, "rests", "cites").Where(IsOfSleep), Checked("Sleep", "QUO4005").Where(IsOfSleep));
        Assert.Equal(_solution.Lines(isCode: false, "rests").Where(IsOfSleep), Checked("Sleep", "QUO4006").Where(IsOfSleep));

        // And the search found these lines before: in the annotations of all projects, and in the compiled app, with those that rest on other
        // evidence too. From the library's project, it goes through the solution.
        Assert.Equal(_solution.Lines(isCode: false, "rests", "cites"), used.Annotations);
        Assert.Equal(_solution.Lines(isCode: true, "rests", "cites"), used.Code);
        Assert.Equal(used, usedInSolution, static (one, other) => one.Annotations.SequenceEqual(other.Annotations) && one.Code.SequenceEqual(other.Code));
    }

    private static bool IsOfSleep(string line) => line.StartsWith("Sleep/", StringComparison.Ordinal);

    /// <summary>The lines in which the command line finds a mark.</summary>
    private (List<string> Annotations, List<string> Code) Used(string project, string mark, params string[] assemblies)
    {
        var search = _solution.Tool(project, Tool, ["where-used", mark, .. assemblies, "--format", "json"]);
        Assert.True(search.ExitCode == 0, search.ToString());
        using var report = JsonDocument.Parse(search.Output);
        var uses = report.RootElement.GetProperty("uses").EnumerateArray().ToLookup(
            static use => use.GetProperty("form").GetString() == "annotation",
            use => _solution.Relative(Path.Combine(project, use.GetProperty("file").GetString()!)) + $"({use.GetProperty("line").GetInt32()}");
        return ([.. uses[true].Distinct().Order(StringComparer.Ordinal)], [.. uses[false].Distinct().Order(StringComparer.Ordinal)]);
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
