namespace Quoin.Schema.Tests;

public sealed class WrittenFileTests
{
    public static TheoryData<string> Paths => [.. WrittenFile.All(Repository.Root).Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_file_is_what_its_definitions_give(string path)
    {
        var file = WrittenFile.All(Repository.Root).Single(file => file.Path == path);

        Assert.True(
            File.Exists(Repository.PathOf(path)) && Repository.Read(path).ReplaceLineEndings("\n") == file.Text,
            $"{path} is not what its definitions give. Run: dotnet run --project src/Quoin.Schema");
    }

    [Fact]
    public void They_are_the_same_each_time() => Assert.Equal(WrittenFile.All(Repository.Root), WrittenFile.All(Repository.Root));

    [Fact]
    public void The_text_of_a_section_is_beside_the_rule_that_it_explains() =>
        Assert.Contains(
            "\n## QUO1002: Unknown key\n\n**Error.** " + Repository.Read("generators/Quoin.Compiler/Diagnostics/Rules/UnknownKey.md").ReplaceLineEndings("\n")
                .Replace("(../../docs/", "(", StringComparison.Ordinal),
            WrittenFile.All(Repository.Root).Single(file => file.Path.EndsWith("/diagnostics.md", StringComparison.Ordinal)).Text,
            StringComparison.Ordinal);
}
