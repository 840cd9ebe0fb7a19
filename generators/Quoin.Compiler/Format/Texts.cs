using System.Globalization;
using System.Text.RegularExpressions;

namespace Quoin.Compiler;

/// <summary>The forms that single texts take.</summary>
internal static class Texts
{
    /// <summary>The longest id; it becomes a C# name and a part of a file's name.</summary>
    public const int IdLimit = 100;

    public static readonly TextFormat Any = new("a text", "some words", _ => true);

    public static readonly TextFormat Id = new("an id", "reduces-craving", IsId);

    public static readonly TextFormat Version = new("the format version 1", "1", text => text == "1");

    public static readonly TextFormat Language = Form("a BCP 47 language tag", "en", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$");

    public static readonly TextFormat Path = new(
        "a relative path with forward slashes", "../seeds/article.txt",
        text => !text.StartsWith("/", StringComparison.Ordinal) && text.IndexOfAny(['\\', ':', '\0']) < 0);

    public static readonly TextFormat Country = Form("an ISO 3166-1 alpha-2 country code", "GB", "^[A-Z]{2}$");

    public static readonly TextFormat Duration = new("an ISO 8601 duration in whole numbers", "P6M", text => Durations.TryParse(text, out _));

    public static readonly TextFormat Date = new(
        "an ISO 8601 date", "2026-03-31",
        text => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    public static readonly TextFormat Count = Form("a whole number from 0 to 999999", "3", "^[0-9]{1,6}$");

    public static readonly TextFormat Occurrence = Form("a whole number from 1 to 9999", "2", "^[1-9][0-9]{0,3}$");

    public static readonly TextFormat Doi = Form("a DOI", "10.1000/182", @"^10\.[0-9]{4,9}(\.[0-9]+)*/[!-~]+$");

    public static readonly TextFormat Url = new(
        "an absolute http or https URL", "https://example.org/study",
        text => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && text.All(character => character is > ' ' and < '\x7F'));

    private static bool IsId(string text)
    {
        if (text.Length is 0 or > IdLimit || text[0] is < 'a' or > 'z' || text[text.Length - 1] == '-')
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not (>= 'a' and <= 'z' or >= '0' and <= '9') && (text[i] != '-' || text[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static TextFormat Form(string description, string example, string pattern)
    {
        // \z and not $: a text must not end in a line feed.
        var regex = new Regex(pattern.TrimEnd('$') + @"\z", RegexOptions.CultureInvariant);
        return new TextFormat(description, example, regex.IsMatch);
    }
}
