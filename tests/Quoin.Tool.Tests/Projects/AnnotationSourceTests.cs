using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;
namespace Quoin.Tool.Tests.Projects;

/// <summary>The path of a source is the one that the compiler reads, however it is written.</summary>
public sealed class AnnotationSourceTests
{
    [Theory]
    [InlineData("source: ../seeds/tea.txt\nclaims: {}\n", "/a/seeds/tea.txt")]
    [InlineData("source: ../seeds/tea.txt", "/a/seeds/tea.txt")]
    [InlineData("source: ../seeds/tea.txt  \r\n\r\nclaims: {}\r\n", "/a/seeds/tea.txt")]
    [InlineData("source:\n  ../seeds/tea.txt\nclaims: {}\n", "/a/seeds/tea.txt")]
    [InlineData("source: \"../seeds/t\\u0065a.txt\"\n", "/a/seeds/tea.txt")]
    [InlineData("\"source\": '../seeds/tea.txt'\n", "/a/seeds/tea.txt")]
    [InlineData("source: ../seeds/чай.txt # the tea\n", "/a/seeds/чай.txt")]
    [InlineData("source: ../seeds/green\n\n  tea.txt\nclaims: {}\n", null)]
    [InlineData("source: ../seeds/green\n  tea.txt\n", null)]
    [InlineData("source: &tea ../seeds/tea.txt\n", null)]
    [InlineData("source: ../seeds/tea.txt\nsource: ../seeds/coffee.txt\n", null)]
    [InlineData("x-note: |\n  source: ../seeds/coffee.txt\nsource: tea.txt\n", "/a/content/tea.txt")]
    [InlineData("claims: {}\n", null)]
    public void It_is_the_path_that_the_compiler_reads(string lines, string? expected)
    {
        var file = new ContentFile("/a/content/tea.quoin.yaml", $"quoin: 1\narticle: tea\ntitle: Tea\nlanguage: en\n{lines}");
        var read = BuildSteps.Parse(file, Limits.Default, AnnotationFormat.Default, CancellationToken.None).Annotation!.Source.Value;

        var found = AnnotationSource.Find(file, Limits.Default);

        Assert.Equal(FilePaths.Normalize($"/a/content/{read}"), found);
        Assert.True(expected is null || expected == found, found);
    }

    [Theory]
    [InlineData("{ quoin: 1, article: tea, title: Tea, language: en, source: tea.txt }", "/a/content/tea.txt")]
    [InlineData("- source\n", null)]
    public void It_is_found_in_other_forms_of_YAML(string text, string? expected) =>
        Assert.Equal(expected, AnnotationSource.Find(new ContentFile("/a/content/tea.quoin.yaml", text), Limits.Default));

    [Fact]
    public void A_file_that_cannot_be_read_names_none() => Assert.Null(AnnotationSource.Find(new ContentFile("/a/content/tea.quoin.yaml", (string?)null), Limits.Default));
}
