using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Format;

/// <summary>The formats of single texts.</summary>
internal static class Texts
{
    /// <summary>The maximum length of an id, which becomes a C# name and a part of a file name.</summary>
    public const int IdLimit = 100;

    /// <summary>The largest number of an occurrence of a quote.</summary>
    public const int MostOccurrences = 9999;

    /// <summary>A character that is not white space in .NET. ECMA-262 differs: it includes U+FEFF and excludes U+0085.</summary>
    private const string NotBlank = @"[^\t-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]";

    /// <summary>The end of a pattern for a text of any characters that a text may have.</summary>
    private const string AnyCharacters = $"[^{HiddenCharacters.Class}]*$";

    public static readonly TextFormat Any = new(
        "a text", "some words", $@"^(?=[\s\S]*{NotBlank}){AnyCharacters}", text => HiddenCharacters.IndexIn(text) < 0) { Numbers = NumberRange.All };

    /// <summary>A text that readers see.</summary>
    public static readonly TextFormat Words = new(
        "a text in words", "some words", $@"^(?=[\s\S]*{VisibleWords.Class}){AnyCharacters}", text => VisibleWords.IsIn(text) && HiddenCharacters.IndexIn(text) < 0)
    {
        Numbers = NumberRange.All,
    };

    /// <summary>The maximum length of a phrase that is searched.</summary>
    public const int PhraseLimit = 200;

    /// <summary>Words that are searched in texts. So short, they are found in a time that grows only with the texts.</summary>
    public static readonly TextFormat Phrase = new(
        "a word or phrase", "free of risk", $@"^(?=[\s\S]*{VisibleWords.Class})[^*{HiddenCharacters.Class}]*\*?$",
        text => VisibleWords.IsIn(text) && HiddenCharacters.IndexIn(text) < 0)
    {
        Numbers = NumberRange.All,
        MaxLength = PhraseLimit,
        Form = "a word or phrase with at most one asterisk, at its end",
    };

    public static readonly TextFormat Id = new("an id", "reduces-craving", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$") { MaxLength = IdLimit, IsName = true, IsUsual = UsualTexts.IsId };

    private const string IdPattern = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /// <summary>An id, or the id of a library, a slash and an id.</summary>
    public static readonly TextFormat Reference = new("a reference to a mark", "trials/exeter", $"^{IdPattern}(/{IdPattern})?$")
    {
        MaxLength = IdLimit + 1 + IdLimit, IsName = true, IsUsual = UsualTexts.IsReference,
    };

    /// <summary>A reference, with a place in what it refers to after <see cref="Pinpoint"/>.</summary>
    public static readonly TextFormat Citation = new("a reference to evidence", "trials/exeter", $"^{IdPattern}(/{IdPattern})?(#[A-Za-z0-9][A-Za-z0-9._:()/-]*)?$")
    {
        MaxLength = IdLimit + 1 + IdLimit + 1 + IdLimit, IsName = true, IsUsual = UsualTexts.IsReference,
    };

    /// <summary>What separates a reference from a place.</summary>
    public const char Pinpoint = '#';

    /// <summary>An article's id, or the beginning of ids and an asterisk.</summary>
    public static readonly TextFormat ArticlePattern = new("an article's id, or the beginning of ids and '*'", "guide-*", @"^[a-z][a-z0-9-]*\*?$") { MaxLength = IdLimit + 1, IsName = true };

    public static readonly TextFormat Version = new("the format version 1", "1", "^1$") { Numbers = new NumberRange(1, 1), IsUsual = static text => text == "1" };

    public static readonly TextFormat Language = new("a BCP 47 language tag", "en", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$") { IsName = true, IsUsual = UsualTexts.IsLanguage };

    public static readonly TextFormat Path = new(
        "a relative path with forward slashes", "../seeds/article.txt", $@"^(?=[\s\S]*{NotBlank})[^/\\:{HiddenCharacters.Class}][^\\:{HiddenCharacters.Class}]*$",
        text => HiddenCharacters.IndexIn(text) < 0)
    {
        Numbers = NumberRange.All,
        IsUsual = UsualTexts.IsPath,
    };

    public static readonly TextFormat Country = new("an ISO 3166-1 alpha-2 country code", "GB", Countries.Pattern);

    public static readonly TextFormat Region = new(
        "an ISO 3166 code", "US-CA", Countries.RegionPattern) { IsName = true };

    public static readonly TextFormat Duration = new("an ISO 8601 duration in whole numbers", "P6M", Durations.Pattern) { IsUsual = UsualTexts.IsDuration };

    public static readonly TextFormat Date = new(
        "an ISO 8601 date", "2026-03-31", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        text => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
    {
        IsUsual = UsualTexts.IsDate,
    };

    public static readonly TextFormat PartialDate = new(
        "an ISO 8601 date, month or year", "2024-03", "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        text => text.Length < 10 || Date!.IsValid(text))
    {
        Numbers = new NumberRange(1000, 9999),
    };

    public static readonly TextFormat Count = new("a whole number from 0 to 999999", "3", "^[0-9]{1,6}$")
    {
        Numbers = new NumberRange(0, 999999),
        IsUsual = static text => text.Length <= 6 && UsualTexts.IsNumber(text, 0, text.Length),
    };

    public static readonly TextFormat Occurrence = new("a whole number from 1 to 9999", "2", "^[1-9][0-9]{0,3}$") { Numbers = new NumberRange(1, MostOccurrences) };

    /// <summary>A character of a path in a URL, by RFC 3986.</summary>
    private const string PathCharacter = "(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})";

    /// <summary>The characters of DOIs in use, and the pages in angle brackets of older ones: <c>&lt;1::AID-AJPA1&gt;</c>.</summary>
    public static readonly TextFormat Doi = new(
        "a DOI", "10.1000/182", @"^10\.[0-9]{4,9}(\.[0-9]+)*/([A-Za-z0-9._;()/:\x5B\x5D+,&#@=~-]|<[0-9][0-9A-Z]*::?[A-Z0-9-]+>)+$");

    /// <summary>By RFC 3986, without a user's name and password.</summary>
    public static readonly TextFormat Url = new(
        "an absolute http or https URL", "https://example.org/study",
        $@"^[Hh][Tt][Tt][Pp][Ss]?://([A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_.])?|\x5B[0-9A-Fa-f:.]+\x5D)(:[0-9]{{1,5}})?(/{PathCharacter}*)?(\?({PathCharacter}|\?)*)?(#({PathCharacter}|\?)*)?$",
        text => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
}
