using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Quoin.Site.Tests.Preview;

/// <summary>The command <c>quoin preview</c>, running on a free port of this machine.</summary>
internal sealed partial class PreviewProcess : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private PreviewProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>The address that it prints.</summary>
    public Uri Address { get; }

    /// <summary>Starts it, and waits until it says where the preview is.</summary>
    /// <param name="folder">The folder of the content.</param>
    public static async Task<PreviewProcess> Start(string folder)
    {
        var configuration = typeof(PreviewProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var program = Repository.PathOf($"src/Quoin.Tool/bin/{configuration}/net10.0/Quoin.Tool.dll");
        var process = Command.Start(folder, "dotnet", program, "preview", "--open", "no");
        using var limit = new CancellationTokenSource(Limit);
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            lines.Add(line);
            if (AddressPattern().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return new PreviewProcess(process, new Uri(match.Value));
            }
        }

        throw new InvalidOperationException($"The preview ended before it listened:\n{string.Join('\n', lines)}\n{await process.StandardError.ReadToEndAsync(limit.Token)}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex("http://localhost:[0-9]+/")]
    private static partial Regex AddressPattern();
}
