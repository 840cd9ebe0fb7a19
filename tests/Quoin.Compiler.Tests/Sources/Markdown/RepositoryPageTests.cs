using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>
/// Two pages of this repository, as they were on one day, are annotated as a reader sees them. Their sentences were counted by hand on the
/// rendered page: sentences of paragraphs and list items, cells of a table's body, and labels of code such as "Program.cs:".
/// </summary>
public sealed class RepositoryPageTests
{
    private const string Readme = "README.md";
    private const string Contributing = "CONTRIBUTING.md";

    /// <summary>Section by section, the sentences of each paragraph, list or table.</summary>
    public static TheoryData<string, string, int[]> Counts => new()
    {
        { Readme, "Quoin", [3, 1, 3, /* list: */ 2, 2, 1, 2, 2, 4] },
        { Readme, "Quick start", [2, 2, 2, 1, 1, 1] },
        { Readme, "In one file", [3, 1] },
        { Readme, "Show an article", [5, 3] },
        { Readme, "Snapshot-test your content", [3, 2, 3, 2, 2] },
        { Readme, "Features", [2, 2, 1, 2, 1, 2, 2, 1, 1] },
        { Readme, "What it costs", [1, /* rows: */ 3, 3, 3, 3, 3] },
        { Readme, "Compared with", [2, 1, 2, 2, 2] },
        { Readme, "Roadmap", [1, 1, 1, 1, 1, 1, 1, 1, 1] },
        { Readme, "Documentation", [1, 1, 1, 1, 1, 1, 1, 1] },
        { Readme, "Where things are", [/* rows: */ 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, /* paragraph: */ 2] },
        { Contributing, "Contributing", [2] },
        { Contributing, "Build and test", [6, 1] },
        { Contributing, "Benchmarks", [5, /* rows: */ 2, 2, 2, 2, 2, 2, 2, /* paragraph: */ 3] },
        { Contributing, "Fuzzing", [3, 2] },
        { Contributing, "Tests of the package", [4] },
        { Contributing, "How it fits together", [2, 1, /* list: */ 4, 4, 2, 2, /* paragraph: */ 5, /* rows: */ 2, 2, 2, 2, 2, 2, 2] },
        { Contributing, "Accept a snapshot", [5] },
        { Contributing, "Add a diagnostic", [/* list: */ 4, 3, 1, 1, /* paragraphs: */ 1, 3, 3, 2] },
        { Contributing, "Add a field", [/* list: */ 2, 2, 1, 1, /* paragraph: */ 4] },
        { Contributing, "Add a word", [1, 1, 1, 1] },
        { Contributing, "Add a kind of mark", [1, 1, 1, 1] },
        { Contributing, "Release", [4, 1, 1, 2, 1, 2, 2] },
    };

    /// <summary>Ten quotes of each page, each in one sentence or in the number that is given.</summary>
    public static TheoryData<string, string, MatchTier, int> Quotes => new()
    {
        // Lines that are wrapped, bold words, a link, code, an item, one of two sentences, a cell with a comma, and escaped brackets.
        { Readme, "You keep an article as it was written and mark, in YAML, which of its sentences are claims", MatchTier.Whitespace, 1 },
        { Readme, "For whom: teams whose apps show statements taken from texts that they must not distort", MatchTier.Markup, 1 },
        { Readme, "Safety says exactly what is guaranteed, by which means, and what is not", MatchTier.Markup, 1 },
        { Readme, "To name a language yourself, write $\"{claim:uk}\", or article.Title.GetText(\"uk\").", MatchTier.Markup, 1 },
        { Readme, "Typed content: one static class per article", MatchTier.Markup, 1 },
        { Readme, "no YAML in what you publish, and no dependency on .NET 8 and later", MatchTier.Exact, 1 },
        { Readme, "System.Text.Json 50.7 ms, YamlDotNet 98.3 ms", MatchTier.Exact, 1 },
        { Readme, "Omissions ([…]) must not hide a negation", MatchTier.Markup, 1 },
        { Readme, ".resx files hold strings by name. They know no source", MatchTier.Markup, 2 },
        { Readme, "builds the runtime records without generating C#, for tools and tests", MatchTier.Exact, 1 },
        { Contributing, "Without Node.js these tests are skipped, except in continuous integration, where CI is set", MatchTier.Markup, 1 },
        { Contributing, ".ci/run is what continuous integration runs: the same tests in Release", MatchTier.Markup, 1 },
        { Contributing, "--quick measures 100 articles, --smoke only checks that everything runs", MatchTier.Markup, 1 },
        { Contributing, "the C# compiler as a whole process: time, memory, size of the assembly", MatchTier.Exact, 1 },
        { Contributing, "Diagnostics/Rules or Checks: Add a diagnostic", MatchTier.Markup, 1 },
        { Contributing, "A step produces one value for each input, null for none (Pipeline/ProviderExtensions.cs says why)", MatchTier.Markup, 1 },
        { Contributing, "An id is never reused. The message is one sentence: what is wrong; how to fix it. Errors guarantee what Quoin promises", MatchTier.Whitespace, 3 },
        { Contributing, "Words that weaken or negate a claim are lines in Lexicon/<language>.txt", MatchTier.Markup, 1 },
        { Contributing, "Choose the version by Semantic Versioning.", MatchTier.Markup, 1 },
        { Contributing, "Then publish Quoin.<version>.nupkg with dotnet nuget push, which also publishes the symbols", MatchTier.Markup, 1 },
    };

    [Theory]
    [MemberData(nameof(Quotes))]
    public void A_quote_is_found_as_it_is_read(string page, string quote, MatchTier tier, int sentences)
    {
        var compilation = Compile(page, [quote]);
        var article = compilation.Compiled!.Article!;
        var anchor = Assert.Single(article.Asides).Anchor;

        Assert.Equal(tier, anchor.Tier);
        Assert.Equal(quote, Whitespace.Collapse(article.SourceText.Substring(anchor.Span.Start, anchor.Span.Length)));
        Assert.Equal(sentences, article.Coverage.Asides);
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Rule == Rules.MarkupQuoted || diagnostic.Severity == RuleSeverity.Error);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Sections_have_the_sentences_that_a_reader_counts(string page, string section, int[] counts)
    {
        var source = new SourceDocument(page, page, Read(page));
        var sentences = new SentenceList(source, [], _ => "en").All;
        var headings = source.Leaves.Where(leaf => leaf.Kind == BlockKind.Heading).ToList();
        var index = headings.FindIndex(heading => source.TextOf(heading.Span) == section);
        var end = index + 1 < headings.Count ? headings[index + 1].Span.Start : source.Text.Length;
        var found = sentences.Where(sentence => sentence.Start > headings[index].Span.Start && sentence.End <= end).Select(source.TextOf).ToList();

        Assert.True(counts.Sum() == found.Count, $"{found.Count} sentences, and {counts.Sum()} by hand:\n{string.Join('\n', found)}");
    }

    [Theory]
    [InlineData(Readme)]
    [InlineData(Contributing)]
    public void Coverage_of_a_page_is_what_a_reader_counts(string page)
    {
        var quotes = Quotes.Where(row => (string)row[0] == page).ToList();
        var sentences = Counts.Where(row => (string)row[0] == page).Sum(row => ((int[])row[2]).Sum());
        var aside = quotes.Sum(row => (int)row[3]);
        var article = Compile(page, quotes.Select(row => (string)row[1])).Compiled!.Article!;

        Assert.Equal(10, article.Asides.Count);
        Assert.Equal((sentences, 0, aside), (article.Coverage.Sentences, article.Coverage.Marked, article.Coverage.Asides));
        Assert.Equal(sentences - aside, article.Unaccounted.Count);
    }

    private static string Read(string page) => Repository.Read("tests/Quoin.Compiler.Tests/Sources/Markdown/Pages/" + page);

    private static Compilation Compile(string page, IEnumerable<string> quotes) =>
        MarkdownCompilation.Of("asides:\n" + string.Concat(quotes.Select(quote => $"  - '{quote}'\n")), Read(page));
}
