using Quoin.Compiler.Sources;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Tests;

/// <summary>Work that grows with the product of two parts of a file would take hours for these.</summary>
public sealed class HostileSourceTests
{
    private const int Size = 1_000_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, (string Extension, string Text)> Sources = new()
    {
        ["spaces before a text"] = ("md", $"{new string('\u00A0', Size)}Tea."),
        ["spaces before images at the end"] = ("md", $"Tea.{new string('\u00A0', Size / 2)}{Repeat("![](a)", Size / 10)}"),
        ["digits in a footnote"] = ("md", $"Tea.[^1]\n\n[^1]: In 2019, {new string('1', Size)}"),
        ["spaces before abbreviations in brackets"] = ("txt", $"Tea is hot. {new string(' ', Size)}{Repeat("Tea (hot etc.) Tea ", Size / 10)}"),
        ["spaces after a dash before abbreviations in brackets"] = ("txt", $"– {new string(' ', Size)}{Repeat("Tea (hot etc.) Tea ", Size / 10)}"),
        ["tags that do not end"] = ("md", $"<div>\n{Repeat("<a", Size / 2)}"),
        ["tags with quotation marks that do not end"] = ("md", $"<div>\n{Repeat("<a'", Size / 2)}"),
        ["comments that do not end"] = ("md", $"<div>\n{Repeat("<!--", Size / 2)}"),
        ["signs of entities"] = ("md", $"<div>\n{Repeat("&amp", Size / 2)}"),
        ["one heading again and again"] = ("md", Repeat("# Tea\n", Size / 10)),
    };

    private static readonly Dictionary<string, string> Annotations = new()
    {
        ["items on one line"] = Repeat("- ", Size),
        ["brackets and comments"] = $"{new string('[', Size)}\n{Repeat("#\n", Size)}",
        ["quotation marks at the beginnings of lines"] = $"a: b\n{Repeat("  \"\\\n", Size)}",
    };

    public static TheoryData<string> SourceNames => [.. Sources.Keys];

    public static TheoryData<string> AnnotationNames => [.. Annotations.Keys];

    [Theory]
    [MemberData(nameof(SourceNames))]
    public async Task A_source_is_read_and_divided_in_one_pass(string name)
    {
        var (extension, text) = Sources[name];

        await Task.Run(() => new SentenceList(new SourceDocument("a", $"a.{extension}", text), [], static _ => "en")).WaitAsync(Limit);
    }

    [Theory]
    [MemberData(nameof(AnnotationNames))]
    public async Task A_mistake_is_found_in_one_pass(string name)
    {
        var document = new TextDocument("a.yaml", Annotations[name]);

        await Task.Run(() => MistakeFinder.Find(document, document.Range(document.Text.Length, 0), CancellationToken.None)).WaitAsync(Limit);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
