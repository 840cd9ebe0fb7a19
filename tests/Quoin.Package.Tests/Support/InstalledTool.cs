using System.Text.RegularExpressions;

namespace Quoin.Package.Tests;

/// <summary>The command line, installed from a packed file into an empty tool path.</summary>
internal sealed partial class InstalledTool
{
    private readonly Consumer _user;
    private readonly string _folder;

    private InstalledTool(Consumer user, string folder) => (_user, _folder) = (user, folder);

    /// <summary>Installs the tool.</summary>
    /// <param name="user">The user.</param>
    /// <param name="feed">The folder of the package, which is the only source.</param>
    /// <param name="folder">The name of the tool path.</param>
    public static InstalledTool From(Consumer user, string feed, string folder = "tools")
    {
        user.Write($"{folder}.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value=".packages-{folder}" /></config>
              <packageSources><clear /><add key="packed" value="{feed}" /></packageSources>
            </configuration>
            """);
        _ = user.DotNet(".", "tool", "install", "Quoin.Tool", "--tool-path", user.PathOf(folder), "--configfile", user.PathOf($"{folder}.config")).Succeeded;
        return new InstalledTool(user, user.PathOf(folder));
    }

    /// <summary>Runs the tool in one of the user's folders. What it keeps is kept there, and how long it took is left out.</summary>
    public Command Run(string folder, params string[] arguments)
    {
        var command = Command.RunIn(_user.PathOf(folder), [new("XDG_DATA_HOME", _user.PathOf(".data")), new("LOCALAPPDATA", _user.PathOf(".data"))], Path.Combine(_folder, "quoin"), arguments);
        return command with { Output = Seconds().Replace(command.Output, "0.1") };
    }

    [GeneratedRegex("""(?<= in )[0-9]+\.[0-9](?= s\.?$)|(?<="seconds": )[0-9.]+""", RegexOptions.Multiline)]
    private static partial Regex Seconds();
}
