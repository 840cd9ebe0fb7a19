using Quoin.Compiler.Diagnostics;
using Quoin.Definitions;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>The diagnostics for each quote of the first article after the quote or its source was changed.</summary>
public sealed class SeedDriftTests
{
    private const double Near = 0.3;

    public static TheoryData<int> Quotes => [.. Enumerable.Range(0, SeedQuote.All.Count)];

    public static TheoryData<int> Sentences =>
        [.. Enumerable.Range(0, SeedQuote.All.Count).Where(index => !SeedQuote.All[index].IsSection)];

    [Fact]
    public void There_are_quotes_of_every_kind_of_mark() => Assert.True(SeedQuote.All.Count > 50, $"There are {SeedQuote.All.Count}.");

    [Theory]
    [MemberData(nameof(Quotes))]
    public void One_word_changed_is_shown_at_its_place_if_what_is_left_is_near(int index)
    {
        var quote = SeedQuote.All[index];
        var words = quote.Words.Split(' ');
        var changed = words.Length / 2;
        var old = words[changed];
        words[changed] = new string('q', old.Length);

        AssertMissing(quote, string.Join(' ', words), old.Length <= Near * quote.Words.Length, $"[{words[changed]} → ");
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void One_word_dropped_is_shown_at_its_place_if_what_is_left_is_near(int index)
    {
        var quote = SeedQuote.All[index];
        var words = quote.Words.Split(' ').ToList();
        if (words.Count < 3)
        {
            return; // Without its first or last word it is a shorter quote that is in the source.
        }

        var dropped = words.Count / 2;
        var old = words[dropped];
        words.RemoveAt(dropped);
        var left = string.Join(' ', words);

        AssertMissing(quote, left, old.Length + 1 <= Near * left.Length, "→ ");
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void Other_typography_in_the_quote_is_let_through_and_told(int index)
    {
        var quote = SeedQuote.All[index];

        AssertTypography(quote, Seed.Compile(quote.Annotation(Typeset(quote.Words))), Typeset(quote.Words) != quote.Words);
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void Other_typography_in_the_source_is_let_through_and_told(int index)
    {
        var quote = SeedQuote.All[index];

        AssertTypography(quote, Compile(Typeset(Seed.Source)), Typeset(quote.Words) != quote.Words);
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void No_break_spaces_are_white_space(int index)
    {
        var quote = SeedQuote.All[index];
        var compilation = Seed.Compile(quote.Annotation(quote.Words.Replace(' ', '\u00A0')));

        Assert.Empty(compilation.Diagnostics);
        var tier = quote.Words.Contains(' ') ? MatchTier.Whitespace : MatchTier.Exact;
        Assert.Equal(quote.Anchor with { Tier = tier }, quote.AnchorIn(compilation));
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void Line_ends_of_Windows_change_nothing(int index)
    {
        var quote = SeedQuote.All[index];
        var compilation = Compile(Seed.Source.Replace("\n", "\r\n"));

        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(quote.Anchor, quote.AnchorIn(compilation));
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void Other_capitals_are_a_miss_that_names_the_place(int index)
    {
        var quote = SeedQuote.All[index];

        var fault = Fault(quote, Seed.Compile(quote.Annotation(quote.Words.ToUpperInvariant())));

        Assert.Equal(Rules.QuoteNotFound, fault.Rule);
        Assert.True(fault.Message.Contains($"; it is at {FirstPlace(quote)} with different capitalization", StringComparison.Ordinal), fault.Message);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_that_moved_to_another_section_is_found_there(int index)
    {
        var quote = SeedQuote.All[index];
        var sentence = Sentence(quote);
        var end = Seed.Source.TrimEnd().Length;
        if (Seed.Source.LastIndexOf('\n', end - 1) < sentence.Start)
        {
            return; // It is already in the last paragraph.
        }

        var text = Seed.Source.Substring(sentence.Start, sentence.Length);
        var source = Seed.Source[..end].Insert(end, "\n" + text).Remove(sentence.Start, sentence.Length);

        var compilation = Compile(source);

        // Other quotes may need the sentence at its old position; this one is at the new one.
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Range.Start == quote.Syntax.Range.Start && diagnostic.Path == Seed.AnnotationPath);
        var start = end + 1 - sentence.Length + (quote.Anchor.FileSpan.Start - sentence.Start);
        var anchor = quote.AnchorIn(compilation)!;
        Assert.Equal((new Span(start, quote.Anchor.FileSpan.Length), MatchTier.Exact), (anchor.FileSpan, anchor.Tier));
        Assert.Equal(source[..start].Split('\n').Length, anchor.Line);
        Assert.Equal(start - source.LastIndexOf('\n', start), anchor.Column);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_that_stands_twice_is_ambiguous_and_both_places_are_named(int index)
    {
        var quote = SeedQuote.All[index];
        var sentence = Sentence(quote);
        var head = Seed.Source.TrimEnd() + "\n";
        var source = $"{head}{Seed.Source.AsSpan(sentence.Start, sentence.Length)}\n";

        var fault = Fault(quote, Compile(source));

        Assert.Equal(Rules.QuoteAmbiguous, fault.Rule);
        Assert.Equal("2", fault.Arguments[0]);
        Assert.Equal(
            $"line {quote.Anchor.Line}, column {quote.Anchor.Column}; "
            + $"line {head.Split('\n').Length}, column {quote.Anchor.FileSpan.Start - sentence.Start + 1}",
            fault.Arguments[2]);
    }

    private static void AssertMissing(SeedQuote quote, string words, bool isNear, string difference)
    {
        var compilation = Seed.Compile(quote.Annotation(words));

        var fault = Fault(quote, compilation);
        Assert.Equal(Rules.QuoteNotFound, fault.Rule);
        Assert.Equal([fault], compilation.Diagnostics);
        if (isNear)
        {
            Assert.Contains($"; the nearest text is at {Place(quote)} and differs here [quote → source]: ", fault.Message, StringComparison.Ordinal);
            Assert.Contains(difference, fault.Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains(", and no similar text was found; ", fault.Message, StringComparison.Ordinal);
        }
    }

    private static void AssertTypography(SeedQuote quote, Compilation compilation, bool differs)
    {
        // Where a hyphen has become a dash, or the reverse, it is no longer a bullet, or it is one now.
        var anchor = quote.AnchorIn(compilation)!;
        Assert.Equal(quote.Anchor with { Tier = differs ? MatchTier.Typographic : MatchTier.Exact, Span = anchor.Span }, anchor);
        var told = compilation.Diagnostics.Where(diagnostic => diagnostic.Range.Start == quote.Syntax.Range.Start);
        Assert.Equal(differs ? [Rules.TypographyDiffers] : [], told.Select(diagnostic => diagnostic.Rule));
        Assert.All(told, diagnostic => Assert.Equal(Place(quote), diagnostic.Arguments[1]));
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Severity != RuleSeverity.Information);
    }

    private static ContentDiagnostic Fault(SeedQuote quote, Compilation compilation) => Assert.Single(
        compilation.Diagnostics, diagnostic => diagnostic.Range.Start == quote.Syntax.Range.Start && diagnostic.Path == Seed.AnnotationPath);

    private static Compilation Compile(string source) =>
        Compilation.OfWhole(Seed.Annotation, source, Seed.AnnotationPath, Seed.SourcePath, null, null, Seed.Trials);

    private static string Place(SeedQuote quote) => $"line {quote.Anchor.Line}, column {quote.Anchor.Column}";

    /// <summary>The first position of the words, ignoring case, found in another way than by the compiler.</summary>
    private static string FirstPlace(SeedQuote quote)
    {
        var start = -1;
        do
        {
            start = Seed.Source.IndexOf(quote.Words, start + 1, StringComparison.OrdinalIgnoreCase);
        }
        while (IsLetter(start - 1) || IsLetter(start + quote.Words.Length));

        var lines = Seed.Source[..start].Split('\n');
        return $"line {lines.Length}, column {lines[^1].Length + 1}";

        static bool IsLetter(int index) => index >= 0 && index < Seed.Source.Length && char.IsLetter(Seed.Source[index]);
    }

    /// <summary>The sentence or sentences that contain a quote: from full stop to full stop, within its line.</summary>
    private static Span Sentence(SeedQuote quote)
    {
        var (start, end) = (quote.Anchor.FileSpan.Start, quote.Anchor.FileSpan.End);
        while (start > 0 && Seed.Source[start - 1] != '\n' && !(start > 1 && Seed.Source[start - 2] == '.' && Seed.Source[start - 1] == ' '))
        {
            start--;
        }

        while (end < Seed.Source.Length && Seed.Source[end] is not ('.' or '\n'))
        {
            end++;
        }

        end += end < Seed.Source.Length && Seed.Source[end] == '.' ? 1 : 0;
        return new Span(start, end - start);
    }

    private static string Typeset(string text) => text.Replace('\'', '’').Replace("-", "\u2010");
}
