using System.Diagnostics;
using System.Security.Cryptography;

namespace Quoin.Tests.Shared;

/// <summary>Node.js with the npm packages of a test project, which are installed on first use.</summary>
internal sealed class NodePackages
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(5);
    private readonly Lazy<string> _installed;

    /// <param name="path">The folder of the list of packages, relative to the repository.</param>
    public NodePackages(string path) => _installed = new(() => Install(Repository.PathOf(path)));

    /// <summary>
    /// Whether Node.js is unavailable, so that tests that need it are skipped: it is needed for nothing else. In continuous
    /// integration it is required, because a test that does not run proves nothing.
    /// </summary>
    public static bool IsMissing { get; } =
        !(IsOnPath(Program("node", "node.exe")) && IsOnPath(Npm)) && Environment.GetEnvironmentVariable("CI") is null or "";

    /// <summary>The folder with the packages, which are installed if necessary.</summary>
    public string Folder => _installed.Value;

    private static string Npm => Program("npm", "npm.cmd");

    /// <summary>Starts a script in the folder with redirected streams.</summary>
    public Process Start(params string[] arguments) => Command.Start(Folder, "node", arguments);

    private static string Install(string folder)
    {
        using var held = Hold(Path.Combine(Directory.CreateDirectory(Repository.PathOf("artifacts")).FullName, "npm.lock"));

        // npm empties the folder before it fills it, so the stamp means that this exact list was installed completely.
        var stamp = Path.Combine(folder, "node_modules", ".installed");
        var wanted = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "package-lock.json"))));
        if (!File.Exists(stamp) || File.ReadAllText(stamp) != wanted)
        {
            // The language server asks for a newer Node.js than it needs; npm may say so, but not refuse.
            _ = Command.Run(folder, Npm, "ci", "--engine-strict=false").Succeeded;
            File.WriteAllText(stamp, wanted);
        }

        return folder;
    }

    /// <summary>Waits until no other run of the tests installs.</summary>
    private static FileStream Hold(string path)
    {
        for (var waited = Stopwatch.StartNew(); ; Thread.Sleep(100))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited.Elapsed < InstallLimit)
            {
            }
        }
    }

    private static string Program(string name, string nameOnWindows) => OperatingSystem.IsWindows() ? nameOnWindows : name;

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
