using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Tests;

/// <summary>Quotes that are copied from a file in Markdown, with its markup, are found, and their texts have none of it.</summary>
public sealed class TypedMarkupTests
{
    private const int Documents = 60;

    [Theory]
    [InlineData("Tea is hot\\\nand strong.", "Tea is hot\\ and strong", "Tea is hot and strong")]
    [InlineData("Tea is hot  \nand **strong**.", "is hot and **strong**.", "is hot and strong.")]
    [InlineData("- Tea is hot.\n- Tea is strong.", "- Tea is hot. - Tea is strong.", "Tea is hot. Tea is strong.")]
    [InlineData("1. Tea is hot.\n2. Tea is strong.", "Tea is hot. 2. Tea is strong.", "Tea is hot. Tea is strong.")]
    [InlineData("- [x] Tea is hot.", "- [x] Tea is hot.", "Tea is hot.")]
    [InlineData("# Tea\n\nIt is hot.", "# Tea It is hot.", "Tea It is hot.")]
    [InlineData("## Tea ##\n\nIt is hot.", "## Tea ##", "Tea")]
    [InlineData("Tea\n===\n\nIt is hot.", "Tea === It is hot.", "Tea It is hot.")]
    [InlineData("Tea is hot.\n\n---\n\nIt helps.", "Tea is hot. --- It helps.", "Tea is hot. It helps.")]
    [InlineData("> Tea is hot.\n>\n> It helps.", "> Tea is hot. > > It helps.", "Tea is hot. It helps.")]
    [InlineData("> - **Tea** is hot.\n> - It helps.", "> - **Tea** is hot. > - It helps.", "Tea is hot. It helps.")]
    [InlineData("> [!NOTE]\n> Tea is hot.", "> [!NOTE] > Tea is hot.", "Tea is hot.")]
    [InlineData("```\nvar tea = 1;\n```\n", "``` var tea = 1; ```", "var tea = 1;")]
    [InlineData("Tea is <b>hot</b> &amp; strong.", "<b>hot</b> &amp; strong", "hot & strong")]
    [InlineData("<div>\nTea is <em>hot</em>.\n</div>", "<div> Tea is <em>hot</em>.", "Tea is hot.")]
    [InlineData("Tea is hot.[^1] It helps.\n\n[^1]: Seen.", "is hot.[^1] It helps.", "is hot. It helps.")]
    [InlineData("Tea is hot.[^1] It helps.\n\n[^1]: Seen by us.", "[^1]: Seen by us.", "Seen by us.")]
    [InlineData("Tea [is hot][r] now.\n\n[r]: https://example.org\n", "Tea [is hot][r] now.", "Tea is hot now.")]
    [InlineData("Tea ![cup](a.png) is hot.", "Tea ![cup](a.png) is hot.", "Tea is hot.")]
    [InlineData("| Tea | Hours |\n|--|--|\n| *black* | 7.5 |", "| *black* | 7.5 |", "black 7.5")]
    [InlineData("Tea\n: A *hot* drink.", "Tea : A *hot* drink.", "Tea A hot drink.")]
    [InlineData("See <https://example.org> now.", "See <https://example.org> now.", "See https://example.org now.")]
    [InlineData("See <https://example.org/a?b=c&d> 0.5 % of it.", "See <https://example.org/a?b=c&d>", "See https://example.org/a?b=c&d")]
    [InlineData("The tea\\_leaf is hot.", "tea\\_leaf is hot.", "tea_leaf is hot.")]
    public void They_are_found(string markdown, string quote, string text)
    {
        foreach (var file in new[] { markdown, markdown.ReplaceLineEndings("\r\n"), markdown.ReplaceLineEndings("\r") })
        {
            var compilation = MarkdownCompilation.OfAside(Scalar(quote), file);

            Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
            var article = compilation.Compiled!.Article!;
            var span = Assert.Single(article.Asides).Anchor.Span;
            Assert.Equal(text, Whitespace.Collapse(article.SourceText.Substring(span.Start, span.Length)));
            Assert.Equal(Scalar(text), Assert.Single(Assert.Single(compilation.Diagnostics, diagnostic => diagnostic.Rule == Rules.MarkupQuoted).Fixes).NewText);
        }
    }

    [Theory]
    [InlineData("It has **5** mg.", "has **5**", "5 mg", "has 5 mg")]
    [InlineData("It has **5** mg.", "**5**", "5 mg", "5 mg")]
    [InlineData("Cold **Tea**s are sweet.", "Cold **Tea**", "Teas", "Cold Teas")]
    [InlineData("It has [5](https://example.org) % of it.", "has [5](https://example.org)", "5 %", "has 5 %")]
    public void What_they_cut_for_a_reader_is_offered_whole(string markdown, string quote, string cut, string whole)
    {
        var fault = Assert.Single(MarkdownCompilation.OfAside(Scalar(quote), markdown).Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);

        Assert.Equal(Rules.QuoteCutsWord, fault.Rule);
        Assert.Contains($"cuts \"{cut}\" at", fault.Message, StringComparison.Ordinal);
        Assert.Equal(Scalar(whole), Assert.Single(fault.Fixes).NewText);
    }

    [Fact]
    public void Any_words_of_a_file_are_found_unless_no_reader_sees_them_or_they_cut_a_number()
    {
        for (var seed = 0; seed < Documents; seed++)
        {
            var (markdown, random) = (RandomMarkdown.Of(seed), new Random(seed));
            for (var i = 0; i < 5; i++)
            {
                var quote = $"{{ exact: {Scalar(Draw(markdown, random))}, occurrence: 1 }}";

                Assert.All(MarkdownCompilation.OfAside(quote, markdown).Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error),
                    fault => Assert.True(fault.Rule == Rules.QuoteUnseen || fault.Rule == Rules.QuoteCutsWord, $"{seed}: {quote}\n{fault}"));
            }
        }
    }

    [Fact]
    public void Any_words_that_a_reader_sees_are_found_as_they_are_unless_they_cut_a_number()
    {
        for (var seed = 0; seed < Documents; seed++)
        {
            var (markdown, random) = (RandomMarkdown.Of(seed), new Random(seed));
            var text = new SourceDocument("salt.md", MarkdownCompilation.SourcePath, markdown).Text;
            for (var i = 0; i < 5 && text.Length > 0; i++)
            {
                var words = Draw(text, random);
                var compilation = MarkdownCompilation.OfAside($"{{ exact: {Scalar(words)}, occurrence: 1 }}", markdown);

                Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Rule == Rules.MarkupQuoted);
                Assert.All(compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error), fault => Assert.True(fault.Rule == Rules.QuoteCutsWord, $"{seed}: {words}\n{fault}"));
                Assert.All(compilation.Compiled?.Article?.Asides ?? [], aside => Assert.Equal(words, Whitespace.Collapse(text.Substring(aside.Anchor.Span.Start, aside.Anchor.Span.Length))));
            }
        }
    }

    [Fact]
    public void Each_fix_of_a_quote_of_Markdown_is_right()
    {
        for (var seed = 0; seed < Documents; seed++)
        {
            var (markdown, random) = (RandomMarkdown.Of(seed), new Random(seed));
            var text = new SourceDocument("salt.md", MarkdownCompilation.SourcePath, markdown).Text;
            var quotes = Enumerable.Range(0, random.Next(4)).Select(_ => Drift(Draw(random.Next(3) == 0 || text.Length == 0 ? markdown : text, random), random));
            var annotation = Compilation.Head.Replace("salt.txt", "salt.md") + "asides: [" + string.Join(", ", quotes.Select(Scalar)) + "]\n";

            Fixing.AssertEachFixes(annotation, changed => Compilation.OfWhole(changed, markdown, sourcePath: MarkdownCompilation.SourcePath));
        }
    }

    private static string Drift(string words, Random random)
    {
        var list = words.Split(' ').ToList();
        switch (random.Next(5))
        {
            case 0:
                list[random.Next(list.Count)] = "zebra";
                break;
            case 1 when list.Count > 2:
                list.RemoveAt(random.Next(1, list.Count - 1));
                break;
            case 2 when list.Count > 3:
                list[random.Next(1, list.Count - 2)] = "[…]";
                break;
            case 3 when words.Length > 12:
                return words[random.Next(3)..^random.Next(1, 4)];
            default:
                break;
        }

        return string.Join(' ', list);
    }

    private static string Draw(string text, Random random)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var first = random.Next(words.Length);
        return string.Join(' ', words.Skip(first).Take(random.Next(1, 10)));
    }

    private static string Scalar(string words) => ScalarWriter.Write(words, ScalarForm.DoubleQuoted) ?? "\"Tea\"";
}
