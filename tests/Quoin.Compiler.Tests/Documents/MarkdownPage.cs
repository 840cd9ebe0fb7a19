using System.Text.RegularExpressions;
using Quoin.Compiler.Format;

namespace Quoin.Compiler.Tests;

/// <summary>A documentation page, as far as tests read it.</summary>
internal sealed partial record MarkdownPage(string Text)
{
    public static MarkdownPage Read(string name) => new(Repository.Read($"generators/Quoin.Compiler/docs/{name}"));

    /// <summary>The titles of the second-level sections, each with its text.</summary>
    public IReadOnlyList<(string Title, MarkdownPage Body)> Sections =>
        [.. Heading().Split(Text).Skip(1).Chunk(2).Select(pair => (pair[0], new MarkdownPage(pair[1])))];

    /// <summary>The cells of all table rows that begin with a key or a word.</summary>
    public IEnumerable<string[]> Rows => Text.Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]);

    /// <summary>The text of the section with a title.</summary>
    public MarkdownPage Section(string title) => Sections.Single(section => section.Title == title).Body;

    /// <summary>Asserts that the section of a mapping has a table of its keys with their meanings, in their order.</summary>
    public void AssertShows(MappingFormat mapping) => Assert.Equal(
        mapping.Fields.Select(field => (Key: $"`{field.Key}`", Required: field.IsRequired ? "yes" : "", Meaning: field.Description)),
        Section(char.ToUpperInvariant(mapping.Name[0]) + mapping.Name[1..]).Rows.Select(cells => (cells[0], cells[2], cells[3])));

    /// <summary>The fenced blocks in a language, in their order.</summary>
    public IReadOnlyList<string> Blocks(string language) =>
        [.. Fence().Matches(Text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value)];

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```(?<language>\\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
