namespace Quoin.Compiler.Tests;

/// <summary>A text with its sentences.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Rule">The rule of a style manual or of Unicode that it follows.</param>
/// <param name="Marked">The text, with ¦ between its sentences.</param>
internal sealed record SentenceExample(string Language, string Rule, string Marked)
{
    public string Text { get; } = Marked.Replace("¦", "", StringComparison.Ordinal);

    public IEnumerable<string> Sentences => Marked.Split('¦').Select(sentence => sentence.Trim());
}

/// <summary>Examples of where sentences end, a file for each language that has abbreviations of its own.</summary>
internal static class SentenceExamples
{
    private const string Folder = "tests/Quoin.Compiler.Tests/Sentences/Examples";

    public static IReadOnlyList<SentenceExample> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.txt").Order(StringComparer.Ordinal).SelectMany(path => File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal).Split(" :: ", 2))
            .Select(parts => new SentenceExample(Path.GetFileNameWithoutExtension(path), parts[0], parts[1]))),
    ];
}
