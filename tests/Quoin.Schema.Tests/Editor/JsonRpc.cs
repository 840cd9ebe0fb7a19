using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Quoin.Schema.Tests;

/// <summary>JSON-RPC over the streams of a process, with the framing of the Language Server Protocol.</summary>
/// <param name="process">The server.</param>
/// <param name="answer">Answers requests of the server.</param>
/// <param name="notice">Receives notifications of the server.</param>
internal sealed class JsonRpc(Process process, Func<string, JsonNode?, JsonNode?> answer, Action<string, JsonNode?> notice)
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _asked = new();
    private readonly Lock _writing = new();
    private int _last;

    public async Task<JsonNode?> AskAsync(string method, JsonNode parameters, CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref _last);
        var reply = _asked[id] = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        Write(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await reply.Task.WaitAsync(cancellation);
    }

    public void Tell(string method, JsonNode parameters) => Write(new JsonObject { ["method"] = method, ["params"] = parameters });

    /// <summary>Reads until the server exits. Requests without a response have then failed.</summary>
    public async Task ListenAsync()
    {
        var input = process.StandardOutput.BaseStream;
        while (await ReadLengthAsync(input) is { } length)
        {
            var body = new byte[length];
            await input.ReadExactlyAsync(body);
            Handle(JsonNode.Parse(body)!.AsObject());
        }

        foreach (var asked in _asked.Values)
        {
            asked.TrySetException(new EndOfStreamException("The server ended."));
        }
    }

    private void Handle(JsonObject message)
    {
        if (message["method"]?.GetValue<string>() is not { } method)
        {
            if (_asked.TryRemove(message["id"]!.GetValue<int>(), out var asked))
            {
                _ = message["error"] is { } error ? asked.TrySetException(new InvalidOperationException(error.ToJsonString())) : asked.TrySetResult(message["result"]);
            }
        }
        else if (message["id"] is { } id)
        {
            Write(new JsonObject { ["id"] = id.DeepClone(), ["result"] = answer(method, message["params"]) });
        }
        else
        {
            notice(method, message["params"]);
        }
    }

    private void Write(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n"));
        lock (_writing)
        {
            var output = process.StandardInput.BaseStream;
            output.Write(header);
            output.Write(body);
            output.Flush();
        }
    }

    /// <summary>The length in the header of the next message; null at the end.</summary>
    private static async Task<int?> ReadLengthAsync(Stream input)
    {
        const string name = "Content-Length: ";
        var header = new StringBuilder();
        var next = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await input.ReadAsync(next) == 0)
            {
                return null;
            }

            header.Append((char)next[0]);
        }

        var line = header.ToString().Split("\r\n").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return int.Parse(line[name.Length..], CultureInfo.InvariantCulture);
    }
}
