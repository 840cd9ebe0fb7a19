using System.Globalization;
using ICU4N;
using ICU4N.Globalization;
using ICU4N.Text;
using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;
using Xunit.Abstractions;

namespace Quoin.Compiler.Tests;

/// <summary>
/// Sentences are divided as Unicode's UAX #29 says, by ICU, except for what it leaves to tailoring and for what real text needs. Each
/// difference is of a kind that is named here.
/// </summary>
public sealed class IcuComparisonTests(ITestOutputHelper output)
{
    /// <summary>Marks that ICU of Unicode 10 does not have, or that its rules of sentences do not use.</summary>
    private const string NewMarks = "…\u061D\u061E\u0837\u0839\u083D\u083E\u17D4\u17D5\u2E53\u2E54";

    private static readonly string[] Documents =
        ["seeds/000_aad85c7308492bb3.txt", "README.md", "CONTRIBUTING.md", "tests/Quoin.Compiler.Tests/Articles/early-loan-repayment.txt"];

    [Fact]
    public void The_marks_are_those_of_Unicode()
    {
        var marks = Enumerable.Range(0, char.MaxValue + 1).Where(character => UChar.HasBinaryProperty(character, UProperty.STerm)).Select(character => (char)character);
        var ends = Enumerable.Range(0, char.MaxValue + 1).Select(character => (char)character).Where(character => SentenceBoundary.IsEnd(character, SentenceEnds.Mark));

        Assert.Equal(marks.Concat(NewMarks).Order(), ends);
    }

    [Fact]
    public void Examples_differ_only_in_ways_that_are_named() =>
        AssertExplained(SentenceExamples.All.Select(example => (example.Language, example.Text)));

    [Fact]
    public void Documents_of_the_repository_differ_only_in_ways_that_are_named() =>
        AssertExplained(Documents.SelectMany(path => Paragraphs(Repository.Read(path))).Select(text => ("en", text)));

    private void AssertExplained(IEnumerable<(string Language, string Text)> texts)
    {
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var unexplained = new List<string>();
        var same = 0;
        foreach (var (language, text) in texts)
        {
            var ours = SentenceDivider.For(language).Divide(text, new Span(0, text.Length)).Select(sentence => sentence.End).ToHashSet();
            var theirs = IcuEnds(language, text);
            same += ours.Count(theirs.Contains);
            foreach (var end in ours.Except(theirs).Concat(theirs.Except(ours)))
            {
                var kind = ours.Contains(end) ? KindOfMore(text, end, theirs) : KindOfLess(language, text, end, ours);
                if (kind is null)
                {
                    unexplained.Add($"{(ours.Contains(end) ? "Quoin" : "ICU")}: {text[Math.Max(0, end - 40)..end]}¦{text[end..Math.Min(text.Length, end + 30)]}");
                }
                else
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                }
            }
        }

        output.WriteLine($"the same: {same}");
        foreach (var (kind, count) in kinds)
        {
            output.WriteLine($"{kind}: {count}");
        }

        unexplained.ForEach(output.WriteLine);
        Assert.Empty(unexplained);
    }

    /// <summary>Why a sentence ends here and not in ICU; null if there is no known reason.</summary>
    private static string? KindOfMore(string text, int end, HashSet<int> theirs)
    {
        var before = text[..end].TrimEnd();
        var after = text[end..].TrimStart();
        var mark = before.LastIndexOfAny(['.', '!', '?', '…', ']', ')']);
        var tail = mark < 0 ? "" : before[(mark + 1)..];
        return before[^1] is ']' or ')' || tail.Any(character => char.IsDigit(character) || character is '¹' or '²' or '³') || IsCitation(before) ? "citations and remarks belong to the sentence before them, or are apart"
            : before.TrimEnd('»', '”', '"', '\'', '’', '“', ' ', '\u00A0', ')').EndsWith('…') ? "an ellipsis of one character is a mark"
            : before[^1] is '»' or '”' or '"' && theirs.Any(other => other < end && text[other..end].Trim().Length == 1) ? "a quotation mark after a space belongs to its sentence"
            : after.Length > 0 && after[0] is '—' or '–' or '-' ? "a dash begins a sentence"
            : after.Length > 0 && !char.IsWhiteSpace(text[end]) ? "a missing space is a typing error"
            : after.TrimStart('(', '[', '"', '`', '“', '-').FirstOrDefault() is var first && char.IsLower(first) ? "a small letter begins a sentence after a long word, and in names"
            : null;
    }

    /// <summary>Why a sentence ends in ICU and not here; null if there is no known reason.</summary>
    private static string? KindOfLess(string language, string text, int end, HashSet<int> ours)
    {
        var before = text[..end].TrimEnd();
        var after = text[end..];
        var start = after.TrimStart();
        var bare = before.TrimEnd(')', ']', '"', '”', '’', '»', '«', '“', '*', '_');
        var hasStop = bare.EndsWith('.');
        var word = hasStop ? Words.Before(bare, bare.Length - 1) : default;
        return after.Length > 0 && !char.IsWhiteSpace(after[0]) ? before[^1] is '[' or '(' || after[0] is '[' or '^' or '¹' or '²' or '³' || char.IsDigit(after[0])
                ? "citations and remarks belong to the sentence before them, or are apart"
                : "a full stop without a space is inside a name, a number or a path"
            : after.Length > 0 && after[0] is '\n' ? "a line break in a paragraph is a space"
            : !before.Any(char.IsLetterOrDigit) || !start.Any(char.IsLetterOrDigit) || !LastPart(before, ours).Any(char.IsLetterOrDigit) ? "signs without words are no sentence"
            : start[0] is '[' or '(' && ours.Any(other => other > end) ? "citations and remarks belong to the sentence before them, or are apart"
            : start[0] is '»' or '”' or '"' ? "a quotation mark after a space belongs to its sentence"
            : start[0] is '!' or '?' ? "a mark after a space belongs to its sentence"
            : hasStop && word.Length == 1 && char.IsUpper(bare[word.Start]) ? "an initial is part of a name"
            : hasStop && (Words.IsNumber(bare, word) || Words.IsRoman(bare, word)) ? "a number of a list, an ordinal number or a date goes on"
            : hasStop && IsAbbreviation(language, bare, word) ? "an abbreviation goes on"
            : bare.Length < before.Length && (bare[^1] is '(' or '[' or '¿' || bare.EndsWith("(?", StringComparison.Ordinal)) ? "a mark alone in brackets ends nothing"
            : SentenceBoundary.IsCall(bare[^1]) && char.IsLower(start[0]) ? "quoted words and brackets with a mark are only a part of a sentence"
            : null;
    }

    /// <summary>The text after the last of our ends.</summary>
    private static string LastPart(string before, HashSet<int> ours) => before[ours.Where(end => end < before.Length).DefaultIfEmpty(0).Max()..];

    private static bool IsCitation(string before) => before[^1] is '†' or '^';

    private static bool IsAbbreviation(string language, string text, Span word) =>
        new FullStops(SentenceWords.For(language)).IsAbbreviation(text, word)
        || SentenceWords.For(language).IsBeginning(text.Substring(word.Start, word.Length));

    private static HashSet<int> IcuEnds(string language, string text)
    {
        var ends = new HashSet<int>();
        var iterator = BreakIterator.GetSentenceInstance(new CultureInfo(language));
        iterator.SetText(text);
        iterator.First();
        for (var end = iterator.Next(); end != BreakIterator.Done; end = iterator.Next())
        {
            var trimmed = text[..end].TrimEnd().Length;
            if (trimmed > 0)
            {
                ends.Add(trimmed);
            }
        }

        return ends;
    }

    /// <summary>The paragraphs of a document, with line breaks as spaces.</summary>
    private static IEnumerable<string> Paragraphs(string document) => document.ReplaceLineEndings("\n")
        .Split("\n\n").Select(paragraph => paragraph.Replace('\n', ' ').Trim()).Where(paragraph => paragraph.Any(char.IsLetterOrDigit));
}
