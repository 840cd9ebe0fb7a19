namespace Quoin.Tool.Drafts;

/// <summary>Words for the id of a piece of evidence, from what its sentence names.</summary>
internal static class EvidenceNames
{
    /// <summary>Beginnings of words that name evidence, and the word for the id.</summary>
    private static readonly (string Beginning, string Word)[] Kinds =
    [
        ("meta-analys", "meta-analysis"), ("метааналіз", "meta-analysis"), ("trial", "trial"), ("випробуван", "trial"), ("survey", "survey"), ("опитуван", "survey"), ("census", "census"), ("перепис", "census"),
        ("cohort", "cohort"), ("guideline", "guideline"), ("review", "review"), ("огляд", "review"), ("study", "study"), ("studies", "studies"), ("дослідж", "research"), ("research", "research"),
        ("experiment", "experiment"), ("експеримент", "experiment"), ("statistic", "statistics"), ("статистик", "statistics"), ("report", "report"), ("figures", "figures"), ("дані", "data"), ("data", "data"),
    ];

    private static readonly HashSet<string> Institutions = ["University", "Institute", "Hospital", "College", "School", "Bank", "Agency", "Office", "Ministry", "Університет", "Університету", "Інститут", "Інституту"];

    /// <summary>The words for the id of a sentence that names evidence: "Exeter study", "survey 2019".</summary>
    public static string OfSentence(string sentence)
    {
        var words = Split(sentence);
        var kind = Kinds.FirstOrDefault(kind => words.Any(word => word.StartsWith(kind.Beginning, StringComparison.OrdinalIgnoreCase))).Word ?? "evidence";
        return Institution(words) is { } name ? $"{name} {kind}"
            : words.FirstOrDefault(IsYear) is { } year ? $"{kind} {year}"
            : kind;
    }

    /// <summary>The words for the id of a reference to a publication: its first author and its year.</summary>
    public static string OfReference(string reference)
    {
        var words = reference.Split([' ', '\n', '\t', '\u00A0', ',', '(', ')', '.', ';', ':', '[', ']', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        var author = words.Take(6).FirstOrDefault(static word => word.Length > 2 && char.IsUpper(word[0]) && word.All(static letter => char.IsLetter(letter) || letter is '-' or '\'' or '’'));
        return (author, words.FirstOrDefault(IsYear)) switch
        {
            ({ } name, { } year) => $"{name} {year}",
            ({ } name, null) => name,
            _ => "reference",
        };
    }

    /// <summary>A year in a text, for the date of publication; null if there is none.</summary>
    public static string? Year(string text) =>
        text.Split([' ', '\n', '\t', '\u00A0', ',', '(', ')', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Where(IsYear).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

    /// <summary>Whether a sentence names an institution or a year, so that it is about evidence of its own.</summary>
    public static bool AreIn(string sentence) => Split(sentence) is var words && (Institution(words) is not null || words.Any(IsYear));

    private static string[] Split(string sentence) => sentence.Split([' ', '\n', '\t', '\u00A0', ',', '(', ')', '.', ';', '"', '“', '”', '«', '»'], StringSplitOptions.RemoveEmptyEntries);

    private static string? Institution(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Institutions.Contains(words[i]))
            {
                continue;
            }

            if (i + 2 < words.Length && words[i + 1] == "of" && char.IsUpper(words[i + 2][0]))
            {
                return words[i + 2];
            }

            if (i > 0 && char.IsUpper(words[i - 1][0]) && words[i - 1].Length > 3)
            {
                return words[i - 1];
            }
        }

        return null;
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && (word[..2] is "18" or "19" or "20");
}
