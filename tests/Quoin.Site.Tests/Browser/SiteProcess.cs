using System.Diagnostics;
using System.Reflection;

namespace Quoin.Site.Tests.Browser;

/// <summary>The site, running on a free port of this machine.</summary>
internal sealed class SiteProcess : IDisposable
{
    /// <summary>How the README starts it.</summary>
    public const string Documented = "dotnet run --project src/Quoin.Site";

    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private SiteProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>The address that it prints.</summary>
    public Uri Address { get; }

    /// <summary>Starts it, and waits until it listens.</summary>
    public static async Task<SiteProcess> Start()
    {
        var configuration = typeof(SiteProcess).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var words = Documented.Split(' ');
        var process = Command.Start(Repository.Root, words[0], [.. words[1..], "--no-build", "-c", configuration, "--", "--urls", "http://127.0.0.1:0"]);
        using var limit = new CancellationTokenSource(Limit);
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            lines.Add(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return new SiteProcess(process, new Uri(line[(at + Listening.Length)..]));
            }
        }

        throw new InvalidOperationException($"The site ended before it listened:\n{string.Join('\n', lines)}\n{await process.StandardError.ReadToEndAsync(limit.Token)}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
