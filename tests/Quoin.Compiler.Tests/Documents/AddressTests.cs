namespace Quoin.Compiler.Tests;

/// <summary>The project's URL is one property, so that moving the project changes one line.</summary>
public sealed class AddressTests
{
    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", "node_modules", "TestResults"];

    [Fact]
    public void It_is_written_in_one_file_only() =>
        Assert.Equal(
            ["Directory.Build.props"],
            Files(Repository.Root)
                .Where(file => File.ReadAllText(file).Contains(Repository.Address["https://".Length..], StringComparison.OrdinalIgnoreCase))
                .Select(file => Path.GetRelativePath(Repository.Root, file)));

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => Path.GetFileName(inner) is var name && name[0] != '.' && !NotOurs.Contains(name))
            .SelectMany(Files));
}
