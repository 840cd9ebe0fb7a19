namespace Quoin.Package.Tests;

/// <summary>A program in one file, run by the SDK without a project.</summary>
internal static class FileBasedApp
{
    /// <summary>Where the SDK keeps what it builds of the programs in the user's folder.</summary>
    private const string Data = ".data";

    /// <summary>Builds a program, unless it is up to date, and runs it.</summary>
    public static Command Run(Consumer user, string file)
    {
        Directory.CreateDirectory(user.PathOf(Data));
        return Command.RunIn(user.Root, [new("XDG_DATA_HOME", user.PathOf(Data)), new("TMP", user.PathOf(Data))], "dotnet", "run", file);
    }

    /// <summary>The assemblies that were built, with their times.</summary>
    public static IReadOnlyList<string> Built(Consumer user) =>
    [
        .. Directory.EnumerateFiles(user.PathOf(Data), "*.dll", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}"),
    ];
}
