using System.Globalization;
using System.Text;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>
/// The texts of an article's claims, or of its caveats, encoded as a string for an attribute: content and the code that uses it
/// may be in different assemblies. Marks are separated by spaces, their texts by commas, and the parts of a text by colons.
/// </summary>
internal static class ClaimTextTable
{
    /// <summary>The prefix of a table in this format; other tables are ignored.</summary>
    private const string Version = "1";

    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int DigitBits = 6;
    private const int DigitsPerRun = 8;
    private const string Statement = "s";

    /// <summary>Follows the number of words of a text that ends like a sentence.</summary>
    private const char Sentence = '.';

    /// <summary>Writes the table of the claims: the version, then one part per claim.</summary>
    public static string WriteClaims(ArticleModel article) => Write(article, article.Claims.Select(static claim => (claim.Statement, claim.Mark)));

    /// <summary>Writes the table of the caveats.</summary>
    public static string WriteCaveats(ArticleModel article) => Write(article, article.Caveats.Select(static caveat => (caveat.Statement, caveat.Mark)));

    /// <summary>Reads the texts of a table; none if it has another format.</summary>
    internal static IEnumerable<ClaimText> Read(string table)
    {
        var marks = table.Split(' ');
        for (var i = 1; marks[0] == Version && i < marks.Length; i++)
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

    private static string Write(ArticleModel article, IEnumerable<(EquatableArray<TextModel> Statement, MarkModel Mark)> marks) =>
        string.Join(" ", [Version, .. marks.Select(mark => string.Join(",", Texts(mark.Statement, mark.Mark, article.SourceText)))]);

    private static IEnumerable<string> Texts(EquatableArray<TextModel> statement, MarkModel mark, string source)
    {
        // A statement that is taken from the quote is written only as the quote.
        var statements = statement.Where(text => text.Source is null).Select(text => Text(Statement, text.Language, text.Text));
        var quotes = mark.Quotes.Select((quote, index) => Text(index.ToString(CultureInfo.InvariantCulture), quote.Language, source.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length)));
        return statements.Concat(quotes).OfType<string>();
    }

    private static string? Text(string member, string language, string text) => Fingerprint.Create(text) is { } fingerprint
        ? string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}{3}:{4}", member, language, fingerprint.Words,
            SentenceBoundary.IsEnd(text[text.Length - 1], SentenceEnds.Mark) ? $"{Sentence}" : "", WriteRuns(fingerprint.Runs))
        : null;

    private static string WriteRuns(EquatableArray<long> runs)
    {
        var text = new StringBuilder(runs.Count * DigitsPerRun);
        foreach (var run in runs)
        {
            for (var shift = (DigitsPerRun - 1) * DigitBits; shift >= 0; shift -= DigitBits)
            {
                text.Append(Digits[(int)(run >> shift) & (Digits.Length - 1)]);
            }
        }

        return text.ToString();
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
