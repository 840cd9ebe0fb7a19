using System.Text.RegularExpressions;
using System.Xml.Linq;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>
/// Checks that messages, titles, pages, schemas and the documentation of the public API are in the English of .NET's own documentation.
/// The words are those that this project once used with a meaning of its own.
/// </summary>
public sealed partial class PlainEnglishTests
{
    /// <summary>Patterns that are not allowed, with what to write instead.</summary>
    private static readonly (string Pattern, string Instead)[] Words =
    [
        // Allowed: a stand-in, and what an abbreviation stands for.
        (@"stands?(?!-in|\s+for)|stood(?!\s+for)", "be, appear, be valid"),
        ("tells?|told|telling", "report, flag, say"),
        (@"mend\w*", "fix"),
        (@"grave(r|st|ly)?", "severe, severity"),
        (@"so\s+many", "a maximum, a number of"),
        ("anew", "again"),
        (@"by\s+chance", "random"),
        (@"looked\s+for", "searched"),
        (@"(take|takes|taking|took|taken)(\s+\w+){0,3}?\s+away", "remove"),
        (@"be\s+had", "be available"),
    ];

    private const string PublicApi = "Quoin.xml";

    private static readonly Regex Dialect = new(
        $@"\b(?:{string.Join('|', Words.Select((word, i) => $"(?<w{i}>{word.Pattern})"))})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    public static TheoryData<string> Documents => [.. AllDocuments()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_in_plain_English(string path) => AssertPlain(path, Prose(path));

    [Fact]
    public void Titles_and_messages_of_rules_are_in_plain_English() =>
        Assert.All(RuleCatalog.All, rule => AssertPlain(rule.Id, $"{rule.Title}\n{rule.Message}"));

    [Theory]
    [InlineData("The claim stands.", true)]
    [InlineData("Told once, and mended.", true)]
    [InlineData("Take one of them away.", true)]
    [InlineData("Understand the standard: a stand-in stands for another, recommended and outstanding.", false)]
    public void The_words_are_found_where_they_are_words(string text, bool isFound) => Assert.Equal(isFound, Dialect.IsMatch(text));

    private static IEnumerable<string> AllDocuments() =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Select(Path.GetFileName).OfType<string>(),
        .. Projects("generators").Concat(Projects("src")).Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')),
        PublicApi,
    ];

    private static IEnumerable<string> Projects(string folder) => Directory.EnumerateDirectories(Repository.PathOf(folder))
        .SelectMany(project => Files(project, "docs", "*.md").Concat(Files(project, "schemas", "*.json")));

    private static IEnumerable<string> Files(string project, string folder, string pattern) =>
        Path.Combine(project, folder) is var path && Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern) : [];

    /// <summary>The text of a document without code, whose names and examples are not checked.</summary>
    private static string Prose(string path) => path == PublicApi
        ? string.Join('\n', XDocument.Load(Path.Combine(AppContext.BaseDirectory, PublicApi)).Descendants("member").SelectMany(member => member.DescendantNodes().OfType<XText>()).Select(text => text.Value))
        : Code().Replace(Repository.Read(path), "`");

    private static void AssertPlain(string where, string text) => Assert.True(
        !Dialect.IsMatch(text),
        $"{where}: {string.Join("; ", Dialect.Matches(text).Select(match => $"'{Around(text, match)}' (write: {Instead(match)})"))}");

    private static string Around(string text, Match match)
    {
        var start = Math.Max(0, match.Index - 30);
        return text[start..Math.Min(text.Length, match.Index + match.Length + 30)].ReplaceLineEndings(" ");
    }

    private static string Instead(Match match) => Words[Enumerable.Range(0, Words.Length).First(i => match.Groups[$"w{i}"].Success)].Instead;

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
