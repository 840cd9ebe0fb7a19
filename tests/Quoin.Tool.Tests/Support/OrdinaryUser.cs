namespace Quoin.Tool.Tests.Support;

/// <summary>Runs the tool without the rights of the superuser, who may read and write anywhere. Not on Windows.</summary>
internal static class OrdinaryUser
{
    private static string DotNet => Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>Runs <c>quoin</c> in a workplace, which everybody must be allowed to enter.</summary>
    public static Command Quoin(Workplace workplace, params string[] arguments) => Environment.UserName == "root"
        ? Command.RunIn(
            workplace.Root,
            [KeyValuePair.Create("HOME", "/tmp"), KeyValuePair.Create("DOTNET_EnableDiagnostics", "0")],
            "setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", DotNet, CopiedProgram(workplace), .. arguments])
        : workplace.Quoin(arguments);

    /// <summary>The tool where every user can read it.</summary>
    private static string CopiedProgram(Workplace workplace)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(workplace.Root)!, "tool")).FullName;
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            var copy = Path.Combine(folder, Path.GetFileName(file));
            File.Copy(file, copy, overwrite: true);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(copy, (UnixFileMode)0b111_101_101);
            }
        }

        return Path.Combine(folder, "Quoin.Tool.dll");
    }
}
