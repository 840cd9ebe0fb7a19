using Microsoft.AspNetCore.Http;
using Quoin.Html.Text;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>Picks the language of a response: <c>?lang=</c>, or else the first of Accept-Language that the content has.</summary>
internal static class ReaderLanguage
{
    private const int MaxAccepted = 20;

    /// <summary>One of the languages that there are, or <see cref="ChosenLanguage.None"/>, for which each text has its own default.</summary>
    /// <param name="request">The request.</param>
    /// <param name="asked">The language in the query; null for none.</param>
    /// <param name="languages">The languages of the content.</param>
    public static string Of(HttpRequest request, string? asked, IReadOnlyList<string> languages)
    {
        if (asked is not null)
        {
            return IsTag(asked) ? ChosenLanguage.Best(languages, asked) ?? ChosenLanguage.None
                : throw new Refusal(StatusCodes.Status400BadRequest, $"{Refusal.Show(asked)} is not the tag of a language; give 'lang' as one such as 'uk' or 'en-GB' (BCP 47).", "lang");
        }

        if (request.Headers.AcceptLanguage.Count == 0)
        {
            return ChosenLanguage.None;
        }

        foreach (var accepted in request.GetTypedHeaders().AcceptLanguage.Where(static accepted => accepted.Quality is not 0).OrderByDescending(static accepted => accepted.Quality ?? 1).Take(MaxAccepted))
        {
            if (accepted.Value == "*")
            {
                break;
            }

            if (ChosenLanguage.Best(languages, accepted.Value.ToString()) is { } language)
            {
                return language;
            }
        }

        return ChosenLanguage.None;
    }

    private static bool IsTag(string text) => text.Length <= 35 && text.Split('-') is var parts && parts[0].Length >= 2 && parts[0].All(char.IsAsciiLetter)
        && parts.All(static part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
