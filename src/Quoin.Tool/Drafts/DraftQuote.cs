using System.Globalization;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Tool.Drafts;

/// <summary>A quote that anchors at one place of the source.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">The words before them; null if they are not needed.</param>
/// <param name="Suffix">The words after them; null if they are not needed.</param>
/// <param name="Occurrence">Which hit it is, from 1; 0 if that is not needed.</param>
internal sealed record DraftQuote(string Exact, string? Prefix = null, string? Suffix = null, int Occurrence = 0)
{
    /// <summary>The label of the footnote whose whole text is the quote; null for words.</summary>
    public string? Footnote { get; init; }

    /// <summary>Writes the quote as YAML on one line.</summary>
    /// <param name="form">How to write its texts.</param>
    public string Write(ScalarForm form)
    {
        if (Prefix is null && Suffix is null && Occurrence == 0 && Footnote is null)
        {
            return Scalar(Exact, form);
        }

        // Inside braces, fewer texts can be written unquoted.
        form = form == ScalarForm.Plain ? ScalarForm.PlainInFlow : form;
        var keys = new List<string>();
        if (Footnote is not null)
        {
            keys.Add($"{QuoteFields.Footnote.Key}: {Scalar(Footnote, form)}");
        }
        else
        {
            keys.Add($"{QuoteFields.Exact.Key}: {Scalar(Exact, form)}");
        }

        if (Prefix is not null)
        {
            keys.Add($"{QuoteFields.Prefix.Key}: {Scalar(Prefix, form)}");
        }

        if (Suffix is not null)
        {
            keys.Add($"{QuoteFields.Suffix.Key}: {Scalar(Suffix, form)}");
        }

        if (Occurrence > 0)
        {
            keys.Add($"{QuoteFields.Occurrence.Key}: {Occurrence.ToString(CultureInfo.InvariantCulture)}");
        }

        return $"{{ {string.Join(", ", keys)} }}";
    }

    private static string Scalar(string text, ScalarForm form) => ScalarWriter.Write(text, form)!;
}
