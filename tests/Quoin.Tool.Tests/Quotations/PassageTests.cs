using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Quotations;

namespace Quoin.Tool.Tests.Quotations;

/// <summary>Whatever passage is asked for, the quote anchors exactly there in a build, which says about it what was said before.</summary>
public sealed class PassageTests
{
    [Theory]
    [InlineData("tea.txt", "Tea may help. Tea may help you. Tea may\nhelp you, but not «him» — or 3.5 mg of it; tea may not help.\n\nTea may help. “Tea may help,” she said: \"Tea may help\".\n")]
    [InlineData("чай.md", "# Чай\n\nЧай **може** допомогти. Чай *може* допомогти вам, але [не йому](http://x.example). Чай може `допомогти`.\n\n- Чай може допомогти.\n- об’єкт і об'єкт\n")]
    public void The_quote_of_every_passage_anchors_there(string name, string text)
    {
        var file = new SourceFile($"/c/{name}", text);
        var source = new QuotedSource(file, Limits.Default.Combinations, CancellationToken.None);
        var passages = Windows(source.Document.Text).SelectMany(words => PassageFinder.FindAll(source, words)).DistinctBy(hit => hit.Span).Select(hit => PassageQuotes.At(source, hit)).ToList();

        Assert.True(passages.Count > 100, $"{passages.Count} passages");
        foreach (var passage in passages)
        {
            Assert.True(passage.Yaml is not null, passage.Words);
            var annotation = $"quoin: 1\narticle: a\ntitle: a\nlanguage: {source.Language}\nsource: {name}\nclaims:\n  c: {{ kind: background, certainty: possible, quote: {passage.Yaml} }}\n";
            var build = ContentBuild.Create(ContentProject.Create([new ContentFile("/c/a.quoin.yaml", annotation), new ContentFile(file.Path, text)]));
            Assert.Equal(passage.Hit.Span, build.Annotations[0].Article!.Claims[0].Mark.Quotes[0].Anchor.Span);
            Assert.Equal(
                PasteTrial.Check(passage, Limits.Default).Select(finding => finding.Message),
                build.Diagnostics.Where(diagnostic => diagnostic.Rule.Id.StartsWith("QUO2", StringComparison.Ordinal)).Select(diagnostic => diagnostic.Message));
        }
    }

    [Fact]
    public void A_quote_that_is_nowhere_is_never_found_by_letters_or_case()
    {
        var source = new QuotedSource(new SourceFile("/c/tea.txt", "Tea may help you.\n"), Limits.Default.Combinations, CancellationToken.None);

        Assert.All(["tea may help", "Tea may helps", "Tea may hel", "Tea mау help"], words => Assert.Empty(PassageFinder.FindAll(source, words)));
    }

    /// <summary>All runs of one to five words.</summary>
    private static IEnumerable<string> Windows(string text)
    {
        var words = Whitespace.Collapse(text).Split(' ');
        return Enumerable.Range(0, words.Length).SelectMany(start => Enumerable.Range(1, 5).Where(count => start + count <= words.Length).Select(count => string.Join(' ', words.Skip(start).Take(count))));
    }
}
