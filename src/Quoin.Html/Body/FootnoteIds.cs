using System.Globalization;

namespace Quoin.Html.Body;

/// <summary>The ids of footnotes, without a prefix.</summary>
internal static class FootnoteIds
{
    public static string Of(FootnoteBlock footnote) => string.Create(CultureInfo.InvariantCulture, $"footnote-{footnote.Number}");

    public static string OfReference(FootnoteBlock footnote) => string.Create(CultureInfo.InvariantCulture, $"footnote-ref-{footnote.Number}");
}
