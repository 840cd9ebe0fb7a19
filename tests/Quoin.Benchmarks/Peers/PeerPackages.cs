using System.Runtime.InteropServices;
using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Peers;

/// <summary>The packages of the peers, restored once by npm in exactly the versions of the lock file.</summary>
internal static class PeerPackages
{
    private const string LockFile = "package-lock.json";
    private const string Restored = "restored.json";

    private static readonly string[] Files = ["package.json", LockFile, ".npmrc"];

    /// <summary>The folder of the packages. Programs in folders below it find them.</summary>
    public static string Folder => Installation.PeerPackages;

    /// <summary>The machine's Node, which npm comes with.</summary>
    public static string Node => "node";

    /// <summary>A newer Node, which is one of the packages; not there if there is none for this system.</summary>
    public static string NewerNode { get; } = Path.Combine(
        Folder, "node_modules", $"node-{Platform}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}", "bin", OperatingSystem.IsWindows() ? "node.exe" : "node");

    /// <summary>Whether Astro can be measured here; if not, that is written.</summary>
    public static bool HasAstro()
    {
        var hasNode = File.Exists(NewerNode);
        if (!hasNode)
        {
            Console.WriteLine("Astro is left out: npm has no Node for this system that is new enough for it.");
        }

        return hasNode;
    }

    private static string Platform => OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "darwin" : "linux";

    /// <summary>Restores them, unless they are there.</summary>
    public static void Restore()
    {
        // Written at the end, so that a restore that was interrupted is not mistaken for one.
        var (wanted, restored) = (File.ReadAllText(Path.Combine(Installation.Peers, LockFile)), Path.Combine(Folder, Restored));
        if (File.Exists(restored) && File.ReadAllText(restored) == wanted)
        {
            return;
        }

        Directory.CreateDirectory(Folder);
        File.Delete(restored);
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(Installation.Peers, file), Path.Combine(Folder, file), overwrite: true);
        }

        ChildProcess.Run(Folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci");
        File.WriteAllText(restored, wanted);
    }
}
