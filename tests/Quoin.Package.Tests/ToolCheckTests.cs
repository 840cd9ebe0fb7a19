using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Quoin.Package.Tests;

/// <summary>What <c>quoin check</c> says of a project is what a build of the project says, to the character.</summary>
public sealed partial class ToolCheckTests : IDisposable
{
    private const string Framework = "<TargetFramework>net10.0</TargetFramework><ErrorLog>build.sarif,version=2.1</ErrorLog>";

    private const string Items = """
        <AdditionalFiles Include="own/honey.quoin.yaml;own/honey.txt" />
        """;

    private static readonly string Tool = typeof(ToolCheckTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Tool").Value!;

    private readonly Consumer _user = new("стаття one");

    public ToolCheckTests()
    {
        Write("seeds/tea.txt", "Tea may help you wake up, but the trial was small.\r\nSome say “never” – others drink it. It is green. 🍵 Чай гарячий.\r\n");
        Write("content/tea.quoin.yaml", """
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: ../seeds/tea.txt
            caveats:
              small-trial: { kind: limitaton, quote: "the trail was small", applies-to: { kind: efficacy } }
            claims:
              wakes-you-up: { kind: efficacy, certainty: possible, quote: "Tea may help you wake up", caveat: [small-trial] }
              💥: { kind: efficacy, certainty: possible, quote: "Some say \"never\" - others drink it" }
            """.ReplaceLineEndings("\r\n"));
        Write("seeds/coffee.md", "# Coffee\n\nCoffee *may* help. A trial of 20 people found that it does. Nobody counted.\n\nIt is hot.\n");
        Write("content/coffee.quoin.yaml", """
            quoin: 1
            article: coffee
            title: Coffee
            language: en
            source: ../seeds/coffee.md
            evidence:
              trial: { kind: clinical-trial, quote: "A trial of 20 people found that it does" }
            claims:
              helps: { kind: efficacy, certainty: established, statement: { en: "Coffee helps 90 people." }, quote: "Coffee may help" }
            """);
        Write("content/milk.quoin.yaml", "quoin: 1\narticle: [milk\ntitle: Milk\n");
        Write("content/other.yaml", "quoin: 1\narticle: other\n");
        Write("content/quoin.policy.yaml", "quoin-policy: 1\nrules:\n  ground: { claims: { kind: efficacy }, needs: evidence, severity: error }\n");
        Write("content/strict/quoin.policy.yaml", "quoin-policy: 1\nrules:\n  wrong: { needs: evidense }\n");
        Write("own/honey.txt", "Honey is sweet. Bees know.\n");
        Write("own/honey.quoin.yaml", "quoin: 1\narticle: honey\ntitle: Honey\nlanguage: en\nsource: honey.txt\nclaims:\n  sweet: { kind: background, certainty: established, quote: Honey is sweet }\n");
        Write("articles/mint.quoin.yaml", "quoin: 1\n");
    }

    public void Dispose() => _user.Dispose();

    [Fact]
    public void The_diagnostics_are_those_of_a_build_whatever_severities_a_project_sets()
    {
        Same("<QuoinCoverageMinimum>90</QuoinCoverageMinimum>");
        Same("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors><WarningsNotAsErrors>QUO4001;QUO3009</WarningsNotAsErrors><NoWarn>$(NoWarn);QUO9013</NoWarn>");
        Same("<QuoinCoverage>info</QuoinCoverage><WarningsAsErrors>QUO4001,QUO4003;QUO9015</WarningsAsErrors><NoWarn>QUO3009</NoWarn><QuoinMaxDepth>deep</QuoinMaxDepth>");
        Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.QUO4001.severity = error
            dotnet_diagnostic.QUO3009.severity = none
            dotnet_diagnostic.QUO9013.severity = suggestion
            dotnet_diagnostic.QUO2001.severity = none
            dotnet_diagnostic.quo9015.severity = error
            """);
        Same("<QuoinCoverage>warning</QuoinCoverage>");
        Same("<WarningLevel>0</WarningLevel><NoWarn>QUO9013</NoWarn><QuoinGuards>off</QuoinGuards>");
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folders_is_reported_as_a_build_reports_it()
    {
        _user.AddProject("App", Framework, Items);
        File.CreateSymbolicLink(_user.PathOf("App/seeds/secret.txt"), _user.PathOf("nuget.config"));

        var build = Built(_user.DotNet("App", "build", "-v:quiet").Failed);

        // A build stops there.
        Assert.Equal(build, Check().Where(line => line.Contains("QUO9014", StringComparison.Ordinal)));
        Assert.Single(build);
    }

    private void Write(string file, string text) => _user.Write($"App/{file}", text);

    private void Same(string properties)
    {
        _user.AddProject("App", Framework + properties, Items);
        File.Delete(_user.PathOf("App/build.sarif"));
        var build = _user.DotNet("App", "build", "-v:quiet", "--no-incremental");
        var check = Check();

        Assert.True(check.Count > 7, Text(check));
        Assert.Equal(Text(Built(build.Failed)), Text(check.Where(line => !line.Contains(": info ", StringComparison.Ordinal))));
        Assert.Equal(Text(Logged()), Text(check.Where(line => !line.Contains("QUO9015", StringComparison.Ordinal))));
    }

    /// <summary>What the tool reports.</summary>
    private IReadOnlyList<string> Check()
    {
        var home = _user.PathOf("home");
        var check = Command.RunIn(_user.PathOf("App"), [new("XDG_DATA_HOME", home), new("LOCALAPPDATA", home)], "dotnet", Tool, "check", "--format", "json");
        Assert.True(check.Error.Length == 0, check.ToString());
        using var report = JsonDocument.Parse(check.Output);
        return Sorted(report.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => Line(
            finding.GetProperty("path").GetString() is var path && path == "App.csproj" ? "" : path!,
            finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(),
            finding.GetProperty("severity").GetString()!, finding.GetProperty("id").GetString()!, finding.GetProperty("message").GetString()!)));
    }

    /// <summary>What a build prints.</summary>
    private IReadOnlyList<string> Built(string output) => Sorted(output.Split('\n').Select(line => Printed().Match(line.Trim())).Where(static match => match.Success).Select(match => Line(
        match.Groups[1].Value == "CSC" ? "" : Relative(match.Groups[1].Value),
        match.Groups[2].Success ? int.Parse(match.Groups[2].Value, null) : 1, match.Groups[3].Success ? int.Parse(match.Groups[3].Value, null) : 1,
        match.Groups[4].Value, match.Groups[5].Value, match.Groups[6].Value)));

    /// <summary>What the compiler logs, which includes what a build does not print.</summary>
    private IReadOnlyList<string> Logged()
    {
        using var log = JsonDocument.Parse(File.ReadAllText(_user.PathOf("App/build.sarif")));
        return Sorted(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(static result => result.GetProperty("ruleId").GetString()!.StartsWith("QUO", StringComparison.Ordinal) && !result.TryGetProperty("suppressions", out _))
            .Select(result =>
            {
                var place = result.TryGetProperty("locations", out var locations) ? locations[0].GetProperty("physicalLocation") : default;
                var hasPlace = place.ValueKind != JsonValueKind.Undefined;
                return Line(
                    hasPlace ? Relative(new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath) : "",
                    hasPlace ? place.GetProperty("region").GetProperty("startLine").GetInt32() : 1, hasPlace ? place.GetProperty("region").GetProperty("startColumn").GetInt32() : 1,
                    result.GetProperty("level").GetString() is "note" ? "info" : result.GetProperty("level").GetString()!,
                    result.GetProperty("ruleId").GetString()!, result.GetProperty("message").GetProperty("text").GetString()!);
            }));
    }

    private string Relative(string path) => Path.GetRelativePath(_user.PathOf("App"), Path.Combine(_user.PathOf("App"), path));

    private static string Line(string path, int line, int column, string severity, string id, string message) => $"{path}({line},{column}): {severity} {id}: {message}";

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines);

    private static IReadOnlyList<string> Sorted(IEnumerable<string> lines) => [.. lines.Distinct().Order(StringComparer.Ordinal)];

    // The compiler adds the help link, and MSBuild the project.
    [GeneratedRegex(@"^(.+?)(?:\((\d+),(\d+)\))?\s?: (error|warning) (QUO\d+): (.*?)(?: \(https://\S+\))? \[[^\]]*\.csproj\]$")]
    private static partial Regex Printed();
}
