using Quoin.JsonSchema;

namespace Quoin.Schema.Tests;

public sealed class SchemaFileTests
{
    private const string FirstLine = "# yaml-language-server: $schema=";

    [Fact]
    public void No_other_file_is_beside_them() =>
        Assert.Equal(
            SchemaFile.All.Select(schema => schema.Name).Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.PathOf(SchemaFile.Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [NodeFact]
    public async Task They_keep_draft_7()
    {
        foreach (var schema in SchemaFile.All)
        {
            Assert.Contains("\"$schema\": \"http://json-schema.org/draft-07/schema#\"", schema.Text, StringComparison.Ordinal);
            Assert.True((await Judge.OfAsync(schema.Text, [])).IsSchema, schema.Name);
        }
    }

    [Theory]
    [InlineData("ketamine-in-addiction-therapy.quoin.yaml")]
    [InlineData("quoin.policy.yaml")]
    public void The_first_line_of_our_content_names_a_schema_that_is_there(string name)
    {
        var line = Repository.Read($"content/{name}").ReplaceLineEndings("\n").Split('\n')[0];

        Assert.StartsWith(FirstLine, line, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "content", line[FirstLine.Length..])), line);
    }

    [Fact]
    public void The_page_shows_as_first_line_where_a_build_puts_the_schema()
    {
        var page = Repository.Read("generators/Quoin.Compiler/docs/annotation-format.md").ReplaceLineEndings("\n");

        Assert.Contains($"\n{FirstLine}../obj/quoin.schema.json\n", page, StringComparison.Ordinal);
        Assert.Contains("schemas/quoin.schema.json\"", Repository.Read("src/Quoin/buildTransitive/Quoin.Schemas.targets"), StringComparison.Ordinal);
    }
}
