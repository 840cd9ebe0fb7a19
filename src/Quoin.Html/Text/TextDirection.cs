namespace Quoin.Html.Text;

/// <summary>The direction of a language's script, the same on every platform.</summary>
internal static class TextDirection
{
    private static readonly string[] RightToLeftScripts =
        ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"];

    /// <summary>Languages that are written from right to left if their tag names no script.</summary>
    private static readonly string[] RightToLeftLanguages =
    [
        "aeb", "ar", "arc", "arq", "ary", "arz", "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc", "mzn", "nqo",
        "pbt", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
    ];

    /// <summary>Returns <c>rtl</c> or <c>ltr</c>.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static string Of(string language)
    {
        var parts = language.Split('-', '_');
        foreach (var part in parts.Skip(1))
        {
            // An extension has no script.
            if (part.Length == 1)
            {
                break;
            }

            if (part.Length == 4 && char.IsLetter(part[0]))
            {
                return Name(Contains(RightToLeftScripts, part));
            }
        }

        return Name(Contains(RightToLeftLanguages, parts[0]));
    }

    private static string Name(bool isRightToLeft) => isRightToLeft ? "rtl" : "ltr";

    private static bool Contains(string[] names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
