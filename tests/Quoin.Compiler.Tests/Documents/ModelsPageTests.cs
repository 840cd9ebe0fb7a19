using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>The page of models. Its complete example is compiled with the tests of the generator.</summary>
public sealed class ModelsPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("models.md");

    public static TheoryData<string> MappingNames => [.. ModelFormat.All.Select(mapping => mapping.Name)];

    [Theory]
    [MemberData(nameof(MappingNames))]
    public void The_table_of_a_mapping_has_its_keys_with_their_meanings_in_their_order(string name) =>
        Page.AssertShows(ModelFormat.All.Single(mapping => mapping.Name == name));

    [Fact]
    public void The_types_are_listed_in_their_order_and_each_has_a_type_in_CSharp()
    {
        var words = Vocabulary.Get(typeof(FieldForm)).Words;
        var rows = Page.Section("Types").Rows.ToList();

        Assert.Equal(words.Select(word => $"`{word}`"), rows.Take(words.Count).Select(cells => cells[0]));
        Assert.Equal(words.Order(StringComparer.Ordinal), rows.Skip(words.Count).SelectMany(cells => cells[0].Split(", ")).Select(cell => cell.Trim('`')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_example_of_levels_is_a_scale()
    {
        var model = new ContentFile("content/quoin.model.yaml", "quoin-model: 1\n" + Page.Section("Meaning").Blocks("yaml").Single());

        var models = ContentBuild.Create(ContentProject.Create([model], ProjectSettings.Default)).Models;

        Assert.Empty(models.Diagnostics);
        Assert.Equal(["arguable", "likely", "settled"], models.Format.Certainty.Words);
    }
}
