using System.Text.RegularExpressions;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Tests.Support;

/// <summary>What the tool wrote, without what differs between two runs, versions or addresses of the project.</summary>
internal static partial class Stable
{
    /// <summary>The version of the tool.</summary>
    public static string Version { get; } = typeof(ReferencePage).Assembly.GetName().Version!.ToString(3);

    /// <summary>The text with <c>T</c> for each time.</summary>
    public static string WithoutTime(string text) => Time().Replace(text, static match => match.Groups[1].Value + "T" + match.Groups[2].Value);

    /// <summary>The text for a snapshot.</summary>
    public static string Snapshot(string text) => WithoutTime(text)
        .Replace(ReferencePage.Address, "{page}", StringComparison.Ordinal)
        .Replace($"{Repository.Address}/blob/v{Version}", "{files}", StringComparison.Ordinal)
        .Replace(Repository.Address, "{address}", StringComparison.Ordinal)
        .Replace($"quoin {Version}", "quoin {version}", StringComparison.Ordinal)
        .Replace($"\"{Version}\"", "\"{version}\"", StringComparison.Ordinal);

    [GeneratedRegex(@"( in |""seconds"": |time="")[0-9]+\.?[0-9]*( s|,|"")")]
    private static partial Regex Time();
}
