using System.Globalization;
using System.Text;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Output;

/// <summary>
/// The texts of an article's claims, or of its caveats, encoded as a string for an attribute: content and the code that uses it
/// may be in different assemblies. Marks are separated by spaces, their texts by commas, and the parts of a text by colons.
/// </summary>
internal static class ClaimTextTable
{
    /// <summary>The prefix of a table in this format; other tables are ignored.</summary>
    private const char Version = '1';

    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int DigitBits = 6;
    private const int DigitsPerRun = 8;
    private const string Statement = "s";

    /// <summary>Follows the number of words of a text that ends like a sentence.</summary>
    private const char Sentence = '.';

    /// <summary>Writes the table of the claims: the version, then one part per claim.</summary>
    public static string WriteClaims(ArticleModel article) => Write(article, MarkKind.Claim, ClaimFields.Statement);

    /// <summary>Writes the table of the caveats.</summary>
    public static string WriteCaveats(ArticleModel article) => Write(article, MarkKind.Caveat, CaveatFields.Statement);

    /// <summary>Reads the texts of a table; none if it has another format.</summary>
    internal static IEnumerable<ClaimText> Read(string table)
    {
        var marks = table.Split(' ');
        for (var i = 1; marks[0] is [Version] && i < marks.Length; i++)
        {
            foreach (var text in marks[i].Split([','], StringSplitOptions.RemoveEmptyEntries))
            {
                if (text.Split(':') is [var member, var language, var words, var runs] && Number(words.TrimEnd(Sentence)) is { } count && Member(member) is { } name)
                {
                    yield return new ClaimText(i - 1, name, language, words[words.Length - 1] == Sentence, new Fingerprint(count, ReadRuns(runs)));
                }
            }
        }
    }

    /// <summary>The member for the statement or the number of a quote; null if the text is neither.</summary>
    private static string? Member(string text) => text == Statement ? ClaimText.Statement : Number(text) is { } quote ? ClaimText.Quote(quote) : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Write(ArticleModel article, MarkKind kind, Field statement)
    {
        var (table, words) = (TextBuffer.Take().Append(Version), new WordValues());
        foreach (var mark in article.Marks(kind))
        {
            var start = table.Append(' ').Length;
            foreach (var text in mark.Fields.Localized(statement))
            {
                // A statement that is taken from the quote is written only as the quote.
                if (text.Source is null)
                {
                    Append(table, start, Statement, text.Language, text.Text, new Span(0, text.Text.Length), words);
                }
            }

            for (var i = 0; i < mark.Quotes.Count; i++)
            {
                var quote = mark.Quotes[i];
                Append(table, start, i.ToString(CultureInfo.InvariantCulture), quote.Language, article.SourceText, quote.Anchor.Span, words);
            }
        }

        return TextBuffer.Finish(table);
    }

    /// <summary>Appends a part of a text to those of a mark, which begin at an offset, unless it is too short.</summary>
    private static void Append(StringBuilder table, int start, string member, string language, string text, Span span, WordValues words)
    {
        words.Read(text, span);
        if (Fingerprint.Create(words) is not { } fingerprint)
        {
            return;
        }

        if (table.Length > start)
        {
            table.Append(',');
        }

        table.Append(member).Append(':').Append(language).Append(':')
            .Append(fingerprint.Words.ToString(CultureInfo.InvariantCulture));
        if (SentenceBoundary.IsEnd(text[span.End - 1], SentenceEnds.Mark))
        {
            table.Append(Sentence);
        }

        table.Append(':');
        foreach (var run in fingerprint.Runs)
        {
            for (var shift = (DigitsPerRun - 1) * DigitBits; shift >= 0; shift -= DigitBits)
            {
                table.Append(Digits[(int)(run >> shift) & (Digits.Length - 1)]);
            }
        }
    }

    private static EquatableArray<long> ReadRuns(string text)
    {
        var runs = new long[text.Length / DigitsPerRun];
        for (var i = 0; i < runs.Length * DigitsPerRun; i++)
        {
            runs[i / DigitsPerRun] = (runs[i / DigitsPerRun] << DigitBits) | (uint)Math.Max(0, Digits.IndexOf(text[i]));
        }

        return [.. runs];
    }
}
