using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Sources;
using Quoin.Definitions;

namespace Quoin.Tool.Tests.Drafts;

/// <summary>What a draft of a source has, and what becomes of it when its placeholders are replaced.</summary>
public sealed class DraftTests
{
    public static TheoryData<string> Articles => DraftCompiler.Articles;

    [Theory]
    [MemberData(nameof(Articles))]
    public Task A_draft_is_what_an_editor_can_finish(string article)
    {
        return Verify(DraftCompiler.Draft(DraftCompiler.Source(article)).Text).UseParameters(Path.GetFileNameWithoutExtension(article));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_sentence_of_the_source_is_in_the_draft_exactly(string article)
    {
        var source = DraftCompiler.Source(article);
        var build = DraftCompiler.Compile(DraftCompiler.Finish(DraftCompiler.Draft(source).Text), source);
        var model = Assert.Single(build.SoundArticles).Article!;

        Assert.DoesNotContain(build.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
        Assert.Equal((model.Coverage.Sentences, 0), (model.Coverage.Marked + model.Coverage.Asides, model.Unaccounted.Count));

        var quoted = model.Groups.Where(group => group.Kind != MarkKind.Section).SelectMany(group => group.Marks).SelectMany(mark => mark.Quotes).Concat(model.Asides).Select(quote => quote.Anchor.Span).ToList();
        var document = SourceDocument.From(new SourceFile(source.Path, source.Text));
        var headings = model.Sections.Where(section => section.HasHeading).Select(section => section.Mark.Quotes[0].Anchor.Span);
        var sentences = new SentenceList(document, headings, _ => model.Language).All;
        Assert.Equal(model.Coverage.Sentences, sentences.Count);
        Assert.All(sentences, sentence => Assert.Contains(quoted, quote => quote.Start <= sentence.Start && sentence.End <= quote.End));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_placeholder_does_not_compile_and_the_message_names_what_is_allowed(string article)
    {
        var source = DraftCompiler.Source(article);
        var draft = DraftCompiler.Draft(source);
        var errors = DraftCompiler.Compile(draft.Text, source).Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).ToList();

        var placeholders = DraftCompiler.Placeholders(draft.Text);
        Assert.NotEmpty(placeholders);
        Assert.Equal(placeholders.Select(placeholder => placeholder.Start), errors.Select(error => error.Range.Start).Order());
        Assert.All(errors, error => Assert.Contains(placeholders.Single(placeholder => placeholder.Start == error.Range.Start).Words[^1].Trim('{', '}', ' ').Split(':')[0], error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_word_that_is_allowed_in_place_of_a_placeholder_compiles(string article)
    {
        var source = DraftCompiler.Source(article);
        var draft = DraftCompiler.Draft(source).Text;
        foreach (var placeholder in DraftCompiler.Placeholders(draft))
        {
            foreach (var word in placeholder.Words)
            {
                var finished = DraftCompiler.Finish(draft, other => other.Start == placeholder.Start ? word : other.Words[0]);
                var errors = DraftCompiler.Compile(finished, source).Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error);
                Assert.Empty(errors.Select(error => $"{placeholder.Key}: {word}: {error}"));
            }
        }
    }

    [Fact]
    public void The_words_beside_a_placeholder_are_all_words_of_its_key()
    {
        var placeholders = DraftCompiler.Placeholders(DraftCompiler.Draft("Tea may help, a trial in 2019 found. It is not known why. Чай.", "123.txt").Text);

        Assert.Equal(
            [.. Vocabulary.EvidenceKind.Words, "|", .. Vocabulary.CaveatKind.Words, "|", .. Vocabulary.ClaimKind.Words],
            string.Join(" | ", placeholders.Where(placeholder => placeholder.Key == "kind").Select(placeholder => string.Join(' ', placeholder.Words))).Split(' '));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_draft_is_the_same_in_every_culture(string culture)
    {
        var sources = DraftCompiler.Paths.Select(DraftCompiler.Source).ToList();
        var expected = sources.ConvertAll(source => DraftCompiler.Draft(source).Text);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, sources.ConvertAll(source => DraftCompiler.Draft(source).Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_draft_is_the_same_whatever_ends_the_lines_of_the_source(string lineEnd)
    {
        Assert.All(DraftCompiler.Paths, path =>
        {
            var source = DraftCompiler.Source(path);
            Assert.Equal(DraftCompiler.Draft(source).Text, DraftCompiler.Draft(source with { Text = source.Text!.Replace("\n", lineEnd, StringComparison.Ordinal) }).Text);
        });
    }
}
