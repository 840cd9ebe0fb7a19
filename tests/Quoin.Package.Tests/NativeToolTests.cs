using System.Runtime.InteropServices;

namespace Quoin.Package.Tests;

/// <summary>The package of the command line as a release has it, with a native tool for this machine.</summary>
[Collection(ClonesCollection.Name)]
public sealed class NativeToolTests(Clones clones) : IDisposable
{
    private static readonly string[][] CommandLines =
    [
        ["--version"], ["--help"], ["check", "--help"], ["check"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["files"], ["explain", "QUO2001"], ["quote", "the trial"],
        ["import", "csv", "rows.csv", "--dry-run"], ["no-such-command"],
    ];

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void It_adds_one_folder_for_the_machine_to_the_portable_package()
    {
        var folder = $"tools/net10.0/{RuntimeInformation.RuntimeIdentifier}";
        var added = Packed.Files(Package).Except(Packed.Files(Packed.Tool));

        Assert.Equal([$"{folder}/DotnetToolSettings.xml", $"{folder}/{(OperatingSystem.IsWindows() ? "quoin.exe" : "quoin")}"], added);
    }

    [Fact]
    public void The_native_tool_writes_what_the_portable_one_writes()
    {
        _user.AddArticle("tea");
        _user.AddArticle("drifted");
        _user.Write("tea/rows.csv", "source,quote,kind,certainty\nseeds/tea.txt,Tea may help you wake up,efficacy,possible\n");
        _user.Write("drifted/rows.csv", "source,quote,kind,certainty\nseeds/tea.txt,Tee may help you wake up,efficacy,possible\n");
        _user.Replace("drifted/content/tea.quoin.yaml", "Tea may help", "Tee may help");
        var native = InstalledTool.From(_user, Path.GetDirectoryName(Package)!, "native");
        var portable = InstalledTool.From(_user, Packed.Feed, "portable");

        foreach (var folder in new[] { "tea", "drifted" })
        {
            Assert.All(CommandLines, arguments => Assert.Equal(Outcome(portable.Run(folder, arguments)), Outcome(native.Run(folder, arguments))));
        }

        Assert.Equal(1, native.Run("drifted", "check").ExitCode);
    }

    private string Package => Path.Combine(clones.Packages[0], Path.GetFileName(Packed.Tool));

    private static (int ExitCode, string Output, string Error) Outcome(Command command) => (command.ExitCode, command.Output, command.Error);
}
