using Quoin.Compiler.Format;

namespace Quoin.Compiler.Tests;

public sealed class FormatPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("annotation-format.md");

    private static readonly IReadOnlyList<MappingFormat> Mappings = ArticleFormat.All;

    public static TheoryData<string> MappingNames => [.. Mappings.Select(mapping => mapping.Name)];

    public static TheoryData<string> VocabularyNames => [.. Vocabulary.All.Select(vocabulary => vocabulary.Name)];

    [Theory]
    [MemberData(nameof(MappingNames))]
    public void The_table_of_a_mapping_has_its_keys_with_their_meanings_in_their_order(string name) =>
        Page.AssertShows(Mappings.Single(mapping => mapping.Name == name));

    [Theory]
    [MemberData(nameof(VocabularyNames))]
    public void The_words_of_a_vocabulary_stand_together_in_their_order_with_their_meanings(string name)
    {
        var words = Vocabulary.All.Single(vocabulary => vocabulary.Name == name).Entries.Select(word => $"`{word.Name}` {word.Meaning}");
        var listed = Page.Section("Vocabularies").Rows.Select(cells => $"{cells[0]} {cells[1]}");

        Assert.Contains(string.Join('\n', words), string.Join('\n', listed), StringComparison.Ordinal);
    }

    [Fact]
    public void The_complete_example_compiles_without_a_diagnostic()
    {
        var example = Page.Section("A complete example");

        var compilation = Compilation.OfWhole(Assert.Single(example.Blocks("yaml")), Assert.Single(example.Blocks("text")));

        Assert.Empty(compilation.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal([0, 1], compilation.Article.Claims.Select(claim => claim.Caveats.Count));
    }
}
