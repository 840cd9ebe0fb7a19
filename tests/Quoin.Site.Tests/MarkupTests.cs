using System.Text.Json;
using Quoin.Site.Tests.Browser;

namespace Quoin.Site.Tests;

/// <summary>The pages, read by the Nu HTML checker.</summary>
[Collection(BrowserTests.Name)]
public sealed class MarkupTests(Pages pages)
{
    private static readonly NodePackages Node = new("tests/Quoin.Site.Tests/node");

    /// <summary>One run for all pages, because it starts a Java machine.</summary>
    [BrowserFact]
    public async Task The_checker_finds_no_error_and_no_warning()
    {
        var folder = Directory.CreateTempSubdirectory("quoin-");
        try
        {
            var files = new List<string>();
            foreach (var name in Pages.All)
            {
                files.Add(Path.Combine(folder.FullName, $"{name}.html"));
                await File.WriteAllTextAsync(files[^1], await pages.Read(name));
            }

            var checker = Path.Combine(Node.Folder, "node_modules/vnu-jar/build/dist/vnu.jar");
            var run = Command.Run(folder.FullName, "java", ["-jar", checker, "--format", "json", "--exit-zero-always", .. files]);
            using var report = JsonDocument.Parse(run.Error);
            var messages = report.RootElement.GetProperty("messages").EnumerateArray()
                .Where(message => message.GetProperty("type").GetString() != "info" || message.TryGetProperty("subType", out _))
                .Select(message => $"{Path.GetFileName(message.GetProperty("url").GetString())}({(message.TryGetProperty("lastLine", out var line) ? line.GetInt32() : 0)}): {message.GetProperty("message").GetString()}\n  {(message.TryGetProperty("extract", out var extract) ? extract.GetString() : "")}");

            Assert.Empty(messages);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [BrowserFact]
    public void The_checker_finds_an_error()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "<!doctype html><html lang=en><title>Tea</title><p id=a>Tea<p id=a>");
            var run = Command.Run(Path.GetTempPath(), "java", "-jar", Path.Combine(Node.Folder, "node_modules/vnu-jar/build/dist/vnu.jar"), "--format", "json", file);

            Assert.Contains("Duplicate ID", run.Failed, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
