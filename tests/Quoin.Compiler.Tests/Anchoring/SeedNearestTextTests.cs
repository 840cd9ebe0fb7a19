using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>
/// In a real article, in English and in Ukrainian, a quote that drifted is found where it was, and an invented one is not found.
/// </summary>
public sealed class SeedNearestTextTests
{
    private const string Other = "Zwieback";

    private static readonly SourceDocument Source = new("seed.txt", Seed.SourcePath, Seed.Source);

    private static readonly FoldedText Folded = FoldedText.FoldWhitespace(Source.Text);

    public static TheoryData<string> Sentences => [.. SentencesOf(Source)];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_word_changed_dropped_or_added_is_found_at_its_place(string sentence)
    {
        var words = sentence.Split(' ');
        var nearest = new NearestText(Source, Folded, "en");
        for (var i = 0; i < words.Length; i++)
        {
            AssertFound(nearest, sentence, $"[{Other} → {words[i].TrimEnd('.', ':', '?')}", [.. words[..i], Other, .. words[(i + 1)..]]);
            AssertFound(nearest, sentence, $"[{Other} →]", [.. words[..i], Other, .. words[i..]]);
            if (i > 0 && i < words.Length - 1)
            {
                AssertFound(nearest, sentence, $"[→ {words[i]}]", [.. words[..i], .. words[(i + 1)..]]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Other_capitals_are_found_as_such(string sentence)
    {
        var message = new NearestText(Source, Folded, "en").Describe(sentence.ToUpperInvariant());

        Assert.StartsWith($"; it is at {Source.Describe(Source.Text.IndexOf(sentence, StringComparison.Ordinal))} with different capitalization [", message, StringComparison.Ordinal);
    }

    /// <summary>On the same subject and with the same words, but invented or from elsewhere.</summary>
    [Theory]
    [InlineData("Ketamine has been shown to be dangerous for people with any addiction and should never be used in the treatment of patients")]
    [InlineData("Addiction therapy with psychological support is not associated with better results for patients than medication")]
    [InlineData("Alcohol changes the balance of glutamate in the brain, and with it the way in which people learn")]
    [InlineData("Depression is a common disorder: one in twenty adults has it at any time, more women than men.")]
    [InlineData("Кетамін небезпечний для пацієнтів із залежністю, тому його застосування в терапії слід припинити.")]
    [InlineData("Науковці стверджують, що нові форми препарату не мають переваг над традиційною терапією пацієнтів.")]
    [InlineData("盐是白的，也是干的，人们用它来保存食物。")]
    public void What_is_not_in_it_has_nothing_near(string sentence) =>
        Assert.Equal(", and no similar text was found", new NearestText(Source, Folded, "en").Describe(sentence));

    /// <summary>The sentences of an article on another subject are not found either.</summary>
    [Fact]
    public void The_readers_of_this_repository_find_none_of_its_pages_in_the_seed()
    {
        var nearest = new NearestText(Source, Folded, "en");
        foreach (var page in new[] { "README.md", "CONTRIBUTING.md", "generators/Quoin.Compiler/docs/diagnostics.md" })
        {
            var document = new SourceDocument(page, page, Repository.Read(page));
            foreach (var sentence in SentencesOf(document).Where(sentence => sentence.Length >= 20 && !Source.Text.Contains(sentence, StringComparison.Ordinal)))
            {
                Assert.Equal((sentence, null), (sentence, nearest.Find(sentence).Match));
            }
        }
    }

    private static IEnumerable<string> SentencesOf(SourceDocument document) => new SentenceList(document, [], _ => "en").All
        .Select(sentence => Whitespace.Collapse(document.Text.Substring(sentence.Start, sentence.Length)))
        .Distinct();

    private static void AssertFound(NearestText nearest, string sentence, string change, string[] words)
    {
        var quote = string.Join(' ', words);
        var place = Source.Describe(Source.Text.IndexOf(sentence, StringComparison.Ordinal));
        var message = nearest.Describe(quote);
        var distance = PlainDistances.Between(quote.ToLowerInvariant(), sentence.ToLowerInvariant());
        if (distance > quote.Length * 3 / 10
            || (nearest.Find(quote).Match is { } match && match.Distance < distance && !sentence.Contains(Folded.Text.Substring(match.Start, match.Length), StringComparison.Ordinal)))
        {
            // Too many of a few words were changed, or the change makes it more similar to another text.
            return;
        }

        Assert.True(message.StartsWith($"; the nearest text is at {place} and differs here [quote → source]: \"", StringComparison.Ordinal), $"{quote}{message}");
        Assert.True(message.Contains(change, StringComparison.Ordinal), $"{quote}{message}");
        Assert.True(message.Split('[').Length == 3, $"{quote}{message}");
    }
}
