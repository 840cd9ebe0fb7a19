using System.Text.Json;
using System.Text.Json.Nodes;

namespace Quoin.Schema.Tests;

/// <summary>The faults of an annotation according to a schema.</summary>
/// <param name="Yaml">The faults of its YAML.</param>
/// <param name="Standard">The faults according to the standard.</param>
/// <param name="Editor">The faults according to the language service of editors, with positions.</param>
internal sealed record Verdict(IReadOnlyList<string> Yaml, IReadOnlyList<string> Standard, IReadOnlyList<string> Editor);

/// <summary>The results for many annotations and a schema.</summary>
/// <param name="IsSchema">Whether the schema itself is valid (draft 7).</param>
/// <param name="Verdicts">One for each annotation.</param>
internal sealed record Judge(bool IsSchema, IReadOnlyList<Verdict> Verdicts)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static async Task<Judge> OfAsync(string schema, IEnumerable<string> annotations) => (await OfAsync([(schema, annotations)]))[0];

    /// <summary>The results for several schemas, by one process.</summary>
    public static async Task<IReadOnlyList<Judge>> OfAsync(IEnumerable<(string Schema, IEnumerable<string> Annotations)> tasks)
    {
        using var process = Node.Start("judge.mjs");
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            var input = new JsonArray([.. tasks.Select(static task => new JsonObject { ["schema"] = JsonNode.Parse(task.Schema), ["annotations"] = new JsonArray([.. task.Annotations]) })]);
            await process.StandardInput.WriteAsync(input.ToJsonString().AsMemory(), limit.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, await error);
            return JsonSerializer.Deserialize<Judge[]>(await output, JsonSerializerOptions.Web)!;
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"Judging took longer than {Limit}.");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
