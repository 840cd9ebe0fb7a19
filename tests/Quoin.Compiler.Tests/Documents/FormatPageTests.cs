namespace Quoin.Compiler.Tests;

public sealed class FormatPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("annotation-format.md");

    private static readonly IReadOnlyList<MappingFormat> Mappings =
    [
        .. typeof(ArticleFormat).GetNestedTypes()
            .Select(type => type.GetField("Format")?.GetValue(null))
            .OfType<MappingFormat>(),
    ];

    public static TheoryData<string> MappingNames => [.. Mappings.Select(mapping => mapping.Name)];

    public static TheoryData<string> VocabularyNames => [.. Vocabulary.All.Select(vocabulary => vocabulary.Name)];

    [Theory]
    [MemberData(nameof(MappingNames))]
    public void The_table_of_a_mapping_has_its_keys_with_their_meanings_in_their_order(string name)
    {
        var fields = Mappings.Single(mapping => mapping.Name == name).Fields;

        Assert.Equal(
            fields.Select(field => (Key: $"`{field.Key}`", Required: field.IsRequired ? "yes" : "", Meaning: field.Description)),
            Rows(Section(char.ToUpperInvariant(name[0]) + name[1..])).Select(cells => (cells[0], cells[2], cells[3])));
    }

    [Theory]
    [MemberData(nameof(VocabularyNames))]
    public void The_words_of_a_vocabulary_stand_together_in_their_order_with_their_meanings(string name)
    {
        var words = Vocabulary.All.Single(vocabulary => vocabulary.Name == name).Entries.Select(word => $"`{word.Name}` {word.Meaning}");
        var listed = Rows(Section("Vocabularies")).Select(cells => $"{cells[0]} {cells[1]}");

        Assert.Contains(string.Join('\n', words), string.Join('\n', listed), StringComparison.Ordinal);
    }

    [Fact]
    public void The_complete_example_compiles_without_a_diagnostic()
    {
        var example = Section("A complete example");

        var compilation = Compilation.OfWhole(Assert.Single(example.Blocks("yaml")), Assert.Single(example.Blocks("text")));

        Assert.Empty(compilation.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal([0, 1], compilation.Article.Claims.Select(claim => claim.Caveats.Count));
    }

    private static MarkdownPage Section(string title) => Page.Sections.Single(section => section.Title == title).Body;

    /// <summary>The cells of the rows of a section's tables that begin with a key or a word.</summary>
    private static IEnumerable<string[]> Rows(MarkdownPage section) => section.Text.Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]);
}
