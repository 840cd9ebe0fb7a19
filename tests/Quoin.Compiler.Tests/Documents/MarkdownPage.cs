using System.Text.RegularExpressions;

namespace Quoin.Compiler.Tests;

/// <summary>A page of documentation, as far as tests read it.</summary>
internal sealed partial record MarkdownPage(string Text)
{
    public static MarkdownPage Read(string name) => new(Repository.Read($"generators/Quoin.Compiler/docs/{name}"));

    /// <summary>The titles of the sections of the second level, each with its text.</summary>
    public IReadOnlyList<(string Title, MarkdownPage Body)> Sections =>
        [.. Heading().Split(Text).Skip(1).Chunk(2).Select(pair => (pair[0], new MarkdownPage(pair[1])))];

    /// <summary>The fenced blocks in a language, in their order.</summary>
    public IReadOnlyList<string> Blocks(string language) =>
        [.. Fence().Matches(Text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value)];

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```(?<language>\\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
