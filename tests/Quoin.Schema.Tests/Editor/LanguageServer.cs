using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Quoin.Schema.Tests;

/// <summary>The YAML language server of editors, used like an editor does.</summary>
public sealed class LanguageServer : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> _squiggles = new();
    private readonly ConcurrentQueue<string> _log = new();
    private Process? _process;
    private JsonRpc? _rpc;

    public async Task InitializeAsync()
    {
        if (NodePackages.IsMissing)
        {
            return;
        }

        _process = Node.Start(Path.Combine("node_modules", "yaml-language-server", "bin", "yaml-language-server"), "--stdio");
        _process.ErrorDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.BeginErrorReadLine();
        _rpc = new JsonRpc(_process, Answer, Notice);
        _ = _rpc.ListenAsync();
        try
        {
            await GreetAsync();
        }
        catch
        {
            // A fixture whose constructor throws is not disposed.
            await DisposeAsync();
            throw;
        }
    }

    public async Task DisposeAsync()
    {
        if (_process is null)
        {
            return;
        }

        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Opens a text as a file and returns the diagnostics of the server.</summary>
    internal async Task<IReadOnlyList<Squiggle>> OpenAsync(string path, string text)
    {
        var uri = Uri(path);
        var squiggles = _squiggles[uri] = new TaskCompletionSource<JsonArray>(TaskCreationOptions.RunContinuationsAsynchronously);
        _rpc!.Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
        });
        var found = await WithinLimitAsync($"to say what is wrong with {path}", squiggles.Task.WaitAsync);
        return [.. found.Select(Squiggle.Of!)];
    }

    /// <summary>The completion items at a position, with their documentation.</summary>
    internal async Task<IReadOnlyList<(string Label, string Documentation)>> CompleteAsync(string path, Place place)
    {
        var list = await AskAsync("textDocument/completion", At(path, place));
        return
        [
            .. list!["items"]!.AsArray().Select(item => (
                item!["label"]!.GetValue<string>(),
                item["documentation"] is JsonObject markup ? markup["value"]!.GetValue<string>() : item["documentation"]?.GetValue<string>() ?? "")),
        ];
    }

    /// <summary>The hover text at a position.</summary>
    internal async Task<string> HoverAsync(string path, Place place) =>
        (await AskAsync("textDocument/hover", At(path, place)))?["contents"]?["value"]?.GetValue<string>() ?? "";

    private async Task GreetAsync()
    {
        await AskAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = null,
            ["capabilities"] = JsonNode.Parse("""
                {
                  "workspace": { "configuration": true },
                  "textDocument": {
                    "completion": { "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown"] } },
                    "hover": { "contentFormat": ["markdown"] },
                    "publishDiagnostics": {}
                  }
                }
                """),
        });
        _rpc!.Tell("initialized", new JsonObject());
    }

    private static JsonObject At(string path, Place place) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path) },
        ["position"] = new JsonObject { ["line"] = place.Line, ["character"] = place.Character },
    };

    private static string Uri(string path) => new Uri(Repository.PathOf(path)).AbsoluteUri;

    private Task<JsonNode?> AskAsync(string method, JsonNode parameters) =>
        WithinLimitAsync($"to answer {method}", cancellation => _rpc!.AskAsync(method, parameters, cancellation));

    private async Task<T> WithinLimitAsync<T>(string what, Func<CancellationToken, Task<T>> wait)
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            return await wait(limit.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The language server took longer than {Limit} {what}. It said:\n{string.Join('\n', _log)}");
        }
    }

    /// <summary>The settings of an editor without downloads: no schema store, and a proxy that does not exist.</summary>
    private static JsonNode? Answer(string method, JsonNode? parameters) => method == "workspace/configuration"
        ? parameters!["items"]!.AsArray().Count == 1
            ? new JsonArray((JsonNode?)null)
            : JsonNode.Parse("""
                [
                  {
                    "validate": true, "completion": true, "hover": true, "hoverSchemaSource": false,
                    "schemaStore": { "enable": false, "url": "" }, "kubernetesCRDStore": { "enable": false }
                  },
                  { "proxy": "http://127.0.0.1:9", "proxyStrictSSL": true },
                  null,
                  null
                ]
                """)
        : null;

    private void Notice(string method, JsonNode? parameters)
    {
        if (method == "textDocument/publishDiagnostics")
        {
            if (_squiggles.TryGetValue(parameters!["uri"]!.GetValue<string>(), out var waiting))
            {
                waiting.TrySetResult(parameters["diagnostics"]!.AsArray());
            }
        }
        else
        {
            _log.Enqueue($"{method} {parameters?.ToJsonString()}");
        }
    }
}
