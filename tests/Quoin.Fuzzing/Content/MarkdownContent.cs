using System.Globalization;
using System.Text;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Tests;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Compiler.Yaml;

namespace Quoin.Fuzzing;

/// <summary>
/// A source in Markdown, generated from a seed, with an annotation that quotes it as a reader sees it, and sometimes as it is in the file.
/// Most quotes are accepted, but not all: any words may be drawn.
/// </summary>
internal sealed class MarkdownContent
{
    private readonly Random _random;
    private readonly string _markdown;
    private readonly string _reading;
    private readonly List<string> _labels;
    private int _number;

    /// <param name="seed">The seed.</param>
    /// <param name="folder">The folder of its files.</param>
    public MarkdownContent(int seed, string folder)
    {
        _random = new Random(seed);
        _markdown = RandomMarkdown.Of(seed);
        var document = new SourceDocument("a.md", "a.md", _markdown);
        _reading = document.Text;
        _labels = [.. document.Footnotes.Select(footnote => footnote.Name), "none"];

        var id = string.Create(CultureInfo.InvariantCulture, $"markdown-{seed}");
        var source = Any("tea.md", "Tea of a kind.markdown");
        var annotation = $"quoin: 1\narticle: {id}\nlanguage: {Any("en", "uk", "de")}\ntitle: Tea\nsource: {source}\n{Sections()}{Group("evidence", "kind: review")}{Claims()}{Asides()}";
        var line = Any("\n", "\r\n", "\r");
        Files =
        [
            new($"/{folder}/{id}/{id}.quoin.yaml", Sometimes(4) ? new Mutation(_random.Next()).Apply(annotation) : annotation),
            new($"/{folder}/{id}/{source}", (Sometimes(2) ? SourceMutation.Apply(_markdown, _random) : Sometimes(3) ? new Mutation(_random.Next()).Apply(_markdown) : _markdown).ReplaceLineEndings(line)),
        ];
    }

    /// <summary>The annotation and its source.</summary>
    public IReadOnlyList<ContentFile> Files { get; }

    // Without sections, headings begin them.
    private string Sections() => Sometimes(3) ? $"sections:\n  first: {{ {Any("from", "heading")}: {Quote()} }}\n" : "";

    private string Claims() => Group("claims", "kind: efficacy, certainty: possible, caveats: []")
        + (Sometimes(2) ? $"caveats:\n  limit: {{ kind: scope, quote: {Quote()}, applies-to: all }}\n" : "");

    private string Group(string key, string fields)
    {
        var group = new StringBuilder();
        for (var i = _random.Next(3); i > 0; i--)
        {
            group.Append(CultureInfo.InvariantCulture, $"  mark-{++_number}: {{ {fields}, {(Sometimes(4) ? $"quotes: [ {Quote()}, {Quote()} ]" : $"quote: {Quote()}")} }}\n");
        }

        return group.Length == 0 ? "" : $"{key}:\n{group}";
    }

    private string Asides() => "asides:\n" + string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => $"  - {Quote()}\n"));

    private string Quote()
    {
        if (Sometimes(6))
        {
            return $"{{ footnote: {Any([.. _labels])} }}";
        }

        var text = Sometimes(4) ? _markdown : _reading;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (first, count) = (_random.Next(words.Length), _random.Next(1, 12));
        var quote = words.Skip(first).Take(count).ToList();
        if (quote.Count > 4 && Sometimes(6))
        {
            quote[2] = "[…]";
        }

        var exact = Scalar(quote);
        return _random.Next(5) switch
        {
            0 => exact,
            1 => $"{{ exact: {exact}, prefix: {Scalar(words.Take(first).TakeLast(2))} }}",
            2 => $"{{ exact: {exact}, suffix: {Scalar(words.Skip(first + quote.Count).Take(2))} }}",
            _ => $"{{ exact: {exact}, occurrence: 1 }}",
        };
    }

    private static string Scalar(IEnumerable<string> words) => ScalarWriter.Write(Whitespace.Collapse(string.Join(' ', words.DefaultIfEmpty("Tea"))), ScalarForm.DoubleQuoted) ?? "Tea";

    private string Any(params string[] choices) => choices[_random.Next(choices.Length)];

    private bool Sometimes(int of) => _random.Next(of) == 0;
}
