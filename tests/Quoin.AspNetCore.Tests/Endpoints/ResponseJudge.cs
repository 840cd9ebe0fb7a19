using System.Text.Json;
using System.Text.Json.Nodes;

namespace Quoin.AspNetCore.Tests;

/// <summary>A validator of JSON Schema that is not ours (ajv), for responses.</summary>
internal static class ResponseJudge
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly NodePackages Packages = new("tests/Quoin.Schema.Tests/node");

    /// <summary>Whether the schema is one, and what is wrong with responses.</summary>
    /// <param name="responses">The responses, each with the name of its definition.</param>
    public static async Task<(bool IsSchema, IReadOnlyList<string> Faults)> JudgeAsync(IEnumerable<(string Definition, JsonElement Json)> responses)
    {
        await using var host = await ContentHost.StartAsync([]);
        using var process = Packages.Start("responses.mjs");
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            var input = new JsonObject
            {
                ["schema"] = JsonNode.Parse((await host.GetAsync("/content/schema.json")).GetRawText()),
                ["responses"] = new JsonArray([.. responses.Select(response => new JsonObject { ["definition"] = response.Definition, ["json"] = JsonNode.Parse(response.Json.GetRawText()) })]),
            };
            await process.StandardInput.WriteAsync(input.ToJsonString().AsMemory(), limit.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, await error);
            var verdict = JsonDocument.Parse(await output).RootElement;
            return (verdict.GetProperty("isSchema").GetBoolean(), [.. verdict.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()!)]);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
