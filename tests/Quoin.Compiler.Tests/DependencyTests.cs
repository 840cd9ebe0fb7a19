using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class DependencyTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "generators", "Quoin.Compiler");

    [Fact]
    public void One_file_names_YamlDotNet_and_of_it_only_the_events()
    {
        var file = Assert.Single(FilesThatName("YamlDotNet"));
        Assert.Equal("YamlReader.cs", Path.GetFileName(file));
        Assert.All(
            File.ReadLines(file).Where(line => line.StartsWith("using YamlDotNet", StringComparison.Ordinal)),
            line => Assert.StartsWith("using YamlDotNet.Core", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_room_of_the_sources_names_Markdig() =>
        Assert.All(FilesThatName("Markdig"), file => Assert.StartsWith(Path.Combine(Folder, "Sources") + Path.DirectorySeparatorChar, file, StringComparison.Ordinal));

    [Fact]
    public void The_compiler_knows_no_Roslyn()
    {
        Assert.DoesNotContain(
            typeof(ArticleCompiler).Assembly.GetReferencedAssemblies(),
            assembly => assembly.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }
    private static IEnumerable<string> FilesThatName(string library) => Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Where(path => File.ReadAllText(path).Contains($"using {library}", StringComparison.Ordinal));
}
