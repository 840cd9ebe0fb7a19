namespace Quoin.Tool.Projects;

/// <summary>
/// Finds programs that are installed. .NET itself would also start one of that name in the current folder, and content may come from anybody.
/// </summary>
internal static class InstalledProgram
{
    private const string DotNet = "dotnet";

    /// <summary>The full path of a program; null if it is not installed.</summary>
    /// <param name="name">Its name, without an extension.</param>
    public static string? Find(string name)
    {
        if (name == DotNet && Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && Path.IsPathFullyQualified(host) && File.Exists(host))
        {
            return host;
        }

        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, file)).FirstOrDefault(IsProgram);
    }

    private static bool IsProgram(string path) =>
        File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
