using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;
using Xunit.Abstractions;

namespace Quoin.Compiler.Tests;

/// <summary>Where sentences end by the rules of style manuals, in each language that has abbreviations of its own.</summary>
public sealed class SentenceExampleTests(ITestOutputHelper output)
{
    /// <summary>Examples that are divided wrongly, by their rules. A line is removed when its example passes.</summary>
    private static readonly HashSet<string> Known = [];

    [Fact]
    public void Every_language_with_abbreviations_has_examples()
    {
        var languages = SentenceWords.Languages.Where(language => language is not ("ja" or "zh"));

        Assert.Equal(languages, SentenceExamples.All.Select(example => example.Language).Distinct().Order(StringComparer.Ordinal));
        Assert.All(SentenceExamples.All.GroupBy(example => example.Language), examples => Assert.True(examples.Count() >= 40, examples.Key));
    }

    [Fact]
    public void Nearly_all_examples_are_divided_as_their_rules_say_and_the_others_are_listed()
    {
        var wrong = SentenceExamples.All.Where(example => !example.Sentences.SequenceEqual(Divide(example))).ToList();

        foreach (var examples in SentenceExamples.All.GroupBy(example => example.Language))
        {
            var count = examples.Count(example => !wrong.Contains(example));
            output.WriteLine($"{examples.Key}: {count} of {examples.Count()}, {100.0 * count / examples.Count():0.0} %");
        }

        Assert.True(wrong.Count * 20 <= SentenceExamples.All.Count, $"{wrong.Count} of {SentenceExamples.All.Count} are wrong");
        Assert.Equal(Known.Order(StringComparer.Ordinal), wrong.Select(example => $"{example.Language}: {example.Rule}").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Divide(SentenceExample example) => SentenceDivider.For(example.Language)
        .Divide(example.Text, new Span(0, example.Text.Length)).Select(sentence => example.Text.Substring(sentence.Start, sentence.Length));
}
