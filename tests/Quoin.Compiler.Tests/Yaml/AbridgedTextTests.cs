using System.Globalization;
using System.Text;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Tests;

public sealed class AbridgedTextTests
{
    private static readonly string[] Keys = ["quote: ", "statement: ", "a:  ", "\"a: b\": ", "- ", "- kind: ", "- - ", "? ", "", "# note: ", "- # ", "x-a: &b ", "exact: !t "];

    private static readonly string[] Values =
    [
        "Some words of the text, and more of them", "\"Some words of the text, and more: of them\"", "'Some words of the text, and more # of them'",
        "\"Words with a \\\"quotation\\\" in them\"", "'It''s a text with a mark'", "\"A text that does not end on the line", "'Another text that does not",
        "of them, and the end\"", "of them, and the end'", "Some words: and a colon", "Some words # and a comment", "Some words of the text ", "Some words\tof the text, and more",
        "|", ">-", "| # a comment of the block", "{ en: \"Some words of the text\", uk: 'Ще кілька слів тексту' }", "{ en: Some words of the text,", "uk: Some words, and: more }",
        "[ \"Some words of the text\", Some words of the text ]", "[", "]", "}", "{", "*alias that is a text of words", "Ще кілька слів тексту 😀 й кінець", "null", "", "~", "\"\"", "''",
        "\"Some words of the text, and more of them\" # a comment", "- Some words of the text, and more", "https://example.org/some-words-of-the-text", "---", "...",
        new string('w', 1100), $"\"{new string('w', 990)}\"", $"\"{new string('w', 1010)}\": a",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_file_is_read_as_if_nothing_had_been_left_out(int seed)
    {
        var random = new Random(seed);
        var (abridged, valid) = (0, 0);
        for (var i = 0; i < 500; i++)
        {
            var text = Document(random);
            var (whole, part) = (new DiagnosticBag("a.yaml"), new DiagnosticBag("a.yaml"));

            var expected = Describe(YamlReader.ReadWhole(text, whole));
            var actual = Describe(YamlReader.Read(text, part));

            Assert.Equal(expected, actual);
            Assert.Equal(whole.ToArray(), part.ToArray());
            var isAbridged = AbridgedText.Of(new TextDocument("a.yaml", text)) is not null;
            abridged += isAbridged ? 1 : 0;
            valid += isAbridged && !whole.HasErrors ? 1 : 0;
        }

        Assert.InRange(abridged, 100, 500);
        Assert.InRange(valid, 10, 500);
    }

    [Theory]
    [InlineData("quote: \"Some words of the text\"\n", "quote: \"\"\n")]
    [InlineData("quote: 'Some words: of the text'\r\n", "quote: ''\r\n")]
    [InlineData("statement: Some words of the text", "statement: S")]
    [InlineData("a:\n  - Some words of the text\n  - \"Some words of the text\"\n", "a:\n  - S\n  - \"\"\n")]
    [InlineData("a:\n  - kind: Some words of the text\n    b: Some words of the text\n", "a:\n  - kind: S\n    b: S\n")]
    [InlineData("a: |\n  b: Some words of the text\nc: Some words of the text\n", "a: |\n  b: Some words of the text\nc: S\n")]
    [InlineData("a: Some words\n  b, some words of the text\nc: Some words of the text\n", "a: Some words\n  b, some words of the text\nc: S\n")]
    [InlineData("# a: Some words of the text\nb: Some words of the text\n", "# a: Some words of the text\nb: S\n")]
    public void The_words_of_long_texts_are_left_out(string text, string expected)
    {
        var abridged = AbridgedText.Of(new TextDocument("a.yaml", text))!;
        var read = new StringBuilder();
        var buffer = new char[5];
        for (var reader = abridged.Open(); reader.Read(buffer, 0, buffer.Length) is var length and > 0;)
        {
            read.Append(buffer, 0, length);
        }

        Assert.Equal(expected, read.ToString());
    }

    [Theory]
    [InlineData("a: short\n")]
    [InlineData("a: \"an \\\"escape\\\" sequence\"\n")]
    [InlineData("a: a comment # after words\n")]
    [InlineData("\uFEFFa: Some words of the text\n")]
    [InlineData("a: >\n  Some words of the text\n")]
    public void Other_texts_are_left_as_they_are(string text) => Assert.Null(AbridgedText.Of(new TextDocument("a.yaml", text)));

    private static string Document(Random random)
    {
        var text = new StringBuilder();
        var (lineBreak, indent, isTidy) = (random.Next(4) switch { 0 => "\r\n", 1 => "\r", _ => "\n" }, 0, random.Next(3) > 0);
        for (var line = random.Next(1, 9); line > 0; line--)
        {
            indent = random.Next(isTidy ? 12 : 4) == 0 ? Math.Max(0, indent + random.Next(-2, 4)) : indent;
            var key = isTidy ? $"k{line}: " : Keys[random.Next(Keys.Length)];
            var value = Values[random.Next(isTidy && random.Next(8) > 0 ? 3 : Values.Length)];
            text.Append(' ', indent).Append(key).Append(value).Append(line > 1 || random.Next(3) > 0 ? lineBreak : "").Append(random.Next(9) == 0 ? lineBreak : "");
        }

        return text.ToString();
    }

    private static string Describe(YamlNode? node) => node switch
    {
        YamlScalar scalar => $"{scalar.Range}{scalar.End} '{scalar.Value}' {scalar.Form} {scalar.IsNull} {scalar.IsBlock} {scalar.Rest}",
        YamlSequence list => $"{list.Range}{list.End} {list.IsFlow} [{string.Join(", ", list.Items.Select(Describe))}]",
        YamlMapping mapping => $"{mapping.Range}{mapping.End} {mapping.IsFlow} {{{string.Join(", ", mapping.Entries.Select(entry => $"{Describe(entry.Key)}: {Describe(entry.Value)}"))}}}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{node?.GetType().Name} {node?.Range} {node?.End}"),
    };
}
