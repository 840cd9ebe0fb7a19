using Quoin.Html.Marks;

namespace Quoin.Html.Parts;

/// <summary>Terms apart from the article.</summary>
internal static class TermParts
{
    /// <summary>Writes the name of a term, and the words that define or introduce it if they say more.</summary>
    public static void Write(Page page, Term term)
    {
        var label = page.Pick(term.Label);
        page.Markup.Raw("<span class=\"quoin-term-entry\"").Language(label.Language, null).Raw("><dfn class=\"quoin-term\">").Text(label.Text).Raw("</dfn>");
        var quotes = QuoteParts.WithoutClaims(term, term.Quotes).Where(quote => !quote.Text.Equals(label.Text, StringComparison.OrdinalIgnoreCase)).ToList();
        for (var i = 0; i < quotes.Count; i++)
        {
            page.Markup.Raw(i == 0 ? ": " : ", ");
            QuoteParts.Write(page, quotes[i], label.Language);
        }

        FieldParts.WriteInline(page, term.FieldValues, label.Language);
        page.Markup.Raw("</span>");
    }
}
