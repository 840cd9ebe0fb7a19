using Quoin.Html.Text;

namespace Quoin.Html.Metadata;

/// <summary>
/// Describes an article in a line, as search engines show it, and asserts nothing: its authors, its date and its headings. What is cut off at
/// the end is no caveat.
/// </summary>
internal static class PageDescription
{
    private const int MaxLength = 300;
    private const string Separator = " · ";

    /// <summary>The description; empty if there is nothing to say.</summary>
    /// <param name="article">The article.</param>
    /// <param name="language">The language of the page.</param>
    public static string Of(Article article, string language)
    {
        var (description, words) = ("", Words(article, language));
        foreach (var part in Parts(article, language).Select(Line).Where(part => part.Length > 0 && !words.Any(part.Contains)))
        {
            if (description.Length + Separator.Length + part.Length > MaxLength)
            {
                break;
            }

            description += (description.Length > 0 ? Separator : "") + part;
        }

        return description;
    }

    private static IEnumerable<string> Parts(Article article, string language)
    {
        yield return string.Join(", ", article.Authors.Select(author => author.GetText(language)));
        if ((article.Updated ?? article.Published) is { } date)
        {
            yield return date.ToString();
        }

        // A heading that is marked as a claim, or as a part of one, is not a mere name.
        foreach (var heading in article.Body.OfType<HeadingBlock>().Where(static heading => heading.MarksIncludingInvalid.Count == 0))
        {
            if (ChosenLanguage.Serves(heading.Section?.Language ?? article.Language, language))
            {
                yield return heading.Text;
            }
        }
    }

    /// <summary>The words of all claims, which no part may repeat: they would be without their caveats.</summary>
    private static List<string> Words(Article article, string language)
    {
        var words = new List<string>();
        foreach (var claim in article.ClaimsIncludingInvalid)
        {
            // Not as it is shown: there, the text of a claim that is not valid begins with that.
            if (claim is PlainClaim plain)
            {
                words.Add(Line(plain.Statement.GetText(language)));
                words.AddRange(plain.Standing.Status == Status.Active ? [] : plain.Quotes.Select(static quote => Line(quote.Text)));
                continue;
            }

            var qualified = (QualifiedClaim)claim;
            var (statement, _) = qualified.Statement;
            words.Add(Line(statement.GetText(language)));
            foreach (var part in qualified.Quotes)
            {
                var (quote, _) = part;
                words.Add(Line(quote.Text));
            }
        }

        return words;
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
