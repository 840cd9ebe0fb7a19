using System.Xml.Linq;

namespace Quoin.Package.Tests;

/// <summary>Follows the README in a user's folder.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly Consumer _user = new();
    private string _folder = "";

    public void Dispose() => _user.Dispose();

    [Fact]
    public void What_it_shows_is_what_happens()
    {
        Assert.Equal(1, Follow("Quick start"));
        Assert.True(File.Exists(_user.PathOf($"{_folder}/obj/quoin.schema.json")), "An editor finds no schema.");

        Assert.Equal(1, Follow("Show an article"));
        Assert.Equal(1, Follow("Snapshot-test your content"));
    }

    [Fact]
    public void A_program_in_one_file_prints_what_it_shows()
    {
        foreach (var block in Readme.Blocks(Repository.Read("README.md"), "Quick start").Where(block => block.File.StartsWith("content/", StringComparison.Ordinal) || block.File.StartsWith("seeds/", StringComparison.Ordinal)))
        {
            _user.Write(block.File, block.Text);
        }

        Assert.Equal(1, Follow("In one file"));
    }

    /// <summary>Follows a section, block by block.</summary>
    /// <returns>The number of blocks that were compared with the outcome.</returns>
    private int Follow(string section)
    {
        var compared = 0;
        string? printed = null;
        foreach (var block in Readme.Blocks(Repository.Read("README.md"), section))
        {
            var file = Path.Combine(_folder, block.File);
            switch (block)
            {
                case { Language: "diff" } when block.File.Contains(".verified.", StringComparison.Ordinal):
                    _ = Test().Failed;
                    Change(file, block.Text);
                    Assert.Equal(Read(file), Read(file.Replace(".verified.", ".received.", StringComparison.Ordinal)));
                    compared++;
                    break;

                case { Language: "diff" }:
                    Change(file, block.Text);
                    break;

                case { File.Length: > 0 }:
                    _user.Write(file, block.Text);
                    break;

                case { Language: "sh" }:
                    foreach (var line in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    {
                        printed = Run(line);
                    }

                    break;

                // The first text after a command is its output. The texts after that are tested elsewhere.
                case { Language: "text" } when printed is not null:
                    Assert.Equal(block.Text, printed);
                    compared++;
                    printed = null;
                    break;
            }
        }

        return compared;
    }

    private string? Run(string line)
    {
        var words = line.Split(' ');
        switch (words)
        {
            case ["cd", var folder]:
                _folder = Path.Combine(_folder, folder);
                return null;

            case ["dotnet", "test"]:
                return Test().Succeeded;

            case ["dotnet", "add", "package", "Verify.Xunit", "--version", var version]:
                Assert.Equal(Pinned("Verify.Xunit"), version);
                return typeof(Verifier).Assembly == typeof(ReadmeTests).Assembly ? AddStandIn() : _user.DotNet(_folder, words[1..]).Succeeded;

            case ["dotnet", "run", var file]:
                return FileBasedApp.Run(_user, file).Succeeded;

            default:
                return Command.Run(_user.PathOf(_folder), words[0], words[1..]).Succeeded;
        }
    }

    // A variable with which our own snapshots are accepted must not accept the user's.
    private Command Test() => _user.DotNet(_folder, "test", "--environment", "CI=true", "--environment", "DiffEngine_Disabled=true");

    // If our tests use the replacement for the package, the user's do as well.
    private string? AddStandIn()
    {
        _user.Write($"{_folder}/Directory.Build.props", $"""
            <Project>
              <Import Project="{Repository.PathOf("tests/Shared/Snapshots.props")}" />
              <ItemGroup><PackageReference Update="DiffEngine" Version="{Pinned("DiffEngine")}" /></ItemGroup>
            </Project>
            """);
        return null;
    }

    private void Change(string file, string diff)
    {
        var lines = diff.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _user.Replace(file, Without('+'), Without('-'));

        string Without(char sign) => string.Concat(lines.Where(line => line[0] != sign).Select(line => line[1..] + "\n"));
    }

    private string Read(string file) => File.ReadAllText(_user.PathOf(file));

    private static string Pinned(string package) =>
        (string)XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(version => (string?)version.Attribute("Include") == package).Attribute("Version")!;
}
