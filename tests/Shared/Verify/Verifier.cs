using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using DiffEngine;
using EmptyFiles;
using Xunit.Sdk;

[assembly: VerifyXunit.UseVerify]

namespace VerifyXunit;

/// <summary>Provides the running test, after which a snapshot is named.</summary>
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Running = new();
    public static MethodInfo GetMethod() => Running.Value ?? throw new InvalidOperationException("No test is running.");
    public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;
    public override void After(MethodInfo methodUnderTest) => Running.Value = null;
}

// Replaces the package Verify.Xunit where only texts are compared, with the same calls and byte-identical files. It throws if it
// cannot do the same, so that a test means the same with either of them.
public static class Verifier
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly ConcurrentDictionary<string, bool> Taken = new();

    // The machine's directories, longest first, with their placeholders in snapshots. The build adds two.
    private static readonly (string Path, string Token)[] Places = typeof(Verifier).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Where(d => d.Key.StartsWith('{')).Select(d => (d.Value!, d.Key))
        .Prepend((Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "{UserProfile}"))
        .Prepend((Path.GetTempPath(), "{TempPath}")).Prepend((Environment.CurrentDirectory, "{CurrentDirectory}"))
        .Prepend((AppContext.BaseDirectory, "{CurrentDirectory}"))
        .Select(place => (Path: place.Item1.Replace('\\', '/').TrimEnd('/'), place.Item2))
        .Where(place => place.Path.Length > 1).OrderByDescending(place => place.Path.Length).ToArray();
    private static readonly Regex Place = new($@"(?<![\p{{L}}\p{{Nd}}])(?:{string.Join('|', Places
        .Select(place => Regex.Escape(place.Path).Replace("/", @"[/\\]")))})(?![\p{{L}}\p{{Nd}}])[/\\]?");

    public static SettingsTask Verify(
        string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify((target ?? "null").TrimStart('\uFEFF') is not "" and var text ? text : "emptyString",
            "txt", settings, sourceFile);

    public static SettingsTask Verify(
        string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        new(settings, s => Compare(target ?? "null", extension, s.PathFor(UseVerifyAttribute.GetMethod(), sourceFile)));

    private static async Task Compare(string text, string extension, string prefix)
    {
        if (extension.StartsWith('.') || !FileExtensions.IsTextExtension(extension))
            throw new ArgumentException($"'{extension}' is not the extension of a text file.", nameof(extension));
        if (!Taken.TryAdd(prefix, true)) throw new InvalidOperationException($"Two snapshots are called {prefix}.");
        var (directory, name) = (Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix));
        var (received, verified) = ($"{prefix}.received.{extension}", $"{prefix}.verified.{extension}");
        Directory.CreateDirectory(directory);
        foreach (var path in Directory.GetFiles(directory, $"{name}.received.*")) File.Delete(path);
        var stale = Directory.GetFiles(directory, $"{name}.verified.*").Where(path => path != verified).ToList();
        // An empty file is not a snapshot: it was created for a diff tool that needs two files.
        var old = new FileInfo(verified) is { Exists: true, Length: > 0 } ? LineFeeds(File.ReadAllText(verified)) : null;
        text = LineFeeds(Place.Replace(text, found => Places.First(
            place => place.Path == found.Value.Replace('\\', '/').TrimEnd('/')).Token));
        var equal = old == text || old == text + "\n"; // editors may end a file with a line feed
        if (equal) DiffRunner.Kill(received, verified);
        else await File.WriteAllTextAsync(received, text, Utf8);
        if (equal && stale.Count == 0) return;
        // Not in the package: accepts all received texts as snapshots.
        if (Environment.GetEnvironmentVariable("QUOIN_ACCEPT_SNAPSHOTS") == "1"
            && Environment.GetEnvironmentVariable("CI") is null && !BuildServerDetector.Detected)
        {
            stale.ForEach(File.Delete);
            if (!equal) File.Move(received, verified, overwrite: true);
            return;
        }
        if (!equal) await DiffRunner.LaunchForTextAsync(received, verified, Utf8);
        var (left, right) = (Path.GetFileName(received), Path.GetFileName(verified));
        var state = equal ? "Equal" : old is null ? "New" : "NotEqual";
        var delete = stale.Count == 0 ? "" : $"Delete:\n  - {string.Join("\n  - ", stale.Select(Path.GetFileName))}\n";
        var pair = $"{state}:\n  - Received: {left}\n    Verified: {right}\n";
        var other = old is null ? "" : $"Verified: {right}\n{old}\n";
        throw new XunitException($"Directory: {directory}\n" + (equal ? delete + pair
            : $"{pair}{delete}\nFileContent:\n\n{state}:\n\nReceived: {left}\n{text}\n{other}\n"));
    }

    private static string LineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
