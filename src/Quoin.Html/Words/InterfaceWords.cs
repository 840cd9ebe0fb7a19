using Quoin.Definitions;

namespace Quoin.Html.Words;

/// <summary>The words around content, such as "Caveats", in one language. To add a language, add a file and a line in <see cref="All"/>.</summary>
internal sealed record InterfaceWords
{
    /// <summary>Every language. The first is for readers whose language is not listed.</summary>
    public static IReadOnlyList<InterfaceWords> All { get; } = [EnglishWords.Create(), UkrainianWords.Create(), GermanWords.Create()];

    /// <summary>The BCP 47 tag of the language.</summary>
    public required string Language { get; init; }

    public required string Certainty { get; init; }

    public required string Caveats { get; init; }

    public required string Evidence { get; init; }

    public required string Contents { get; init; }

    public required string Footnotes { get; init; }

    public required string Claims { get; init; }

    public required string Code { get; init; }

    public required string Done { get; init; }

    public required string ToDo { get; init; }

    /// <summary>Says that a field of the model holds.</summary>
    public required string Yes { get; init; }

    /// <summary>Says that a field of the model does not hold.</summary>
    public required string No { get; init; }

    /// <summary>Labels the notes after a block.</summary>
    public required string Notes { get; init; }

    /// <summary>Labels a link to a note; {0} is its number.</summary>
    public required string Note { get; init; }

    /// <summary>Labels a link from a note to its claim; {0} is the number.</summary>
    public required string BackFromNote { get; init; }

    /// <summary>Labels a link to a footnote; {0} is its number.</summary>
    public required string Footnote { get; init; }

    /// <summary>Labels a link from a footnote to where it is referred to; {0} is the number.</summary>
    public required string BackFromFootnote { get; init; }

    /// <summary>Labels a table; {0} is its number.</summary>
    public required string Table { get; init; }

    /// <summary>Labels a link to a section; {0} is its heading.</summary>
    public required string LinkToSection { get; init; }

    /// <summary>Introduces the article of a claim; {0} is its title.</summary>
    public required string From { get; init; }

    public required string Draft { get; init; }

    public required string Retracted { get; init; }

    public required string Superseded { get; init; }

    /// <summary>A status and its day; {0} is the word and {1} the day.</summary>
    public required string StatusOn { get; init; }

    /// <summary>Says which claim replaces another; {0} is the number of its note.</summary>
    public required string ReplacedBy { get; init; }

    /// <summary>Says that a claim is not valid on a day, which is {0}.</summary>
    public required string NotValidOn { get; init; }

    /// <summary>The first day of a claim; {0} is the day.</summary>
    public required string ValidFrom { get; init; }

    /// <summary>The last day of a claim; {0} is the day.</summary>
    public required string ValidUntil { get; init; }

    /// <summary>Says who reviewed something; {0} is the name.</summary>
    public required string ReviewedBy { get; init; }

    /// <summary>Says when something was reviewed; {0} is the day.</summary>
    public required string ReviewedOn { get; init; }

    /// <summary>Says who reviewed something and when; {0} is the name and {1} the day.</summary>
    public required string ReviewedByOn { get; init; }

    /// <summary>Says until when a review must be done again; {0} is the day.</summary>
    public required string ReviewDue { get; init; }

    public required string Population { get; init; }

    public required string SampleSize { get; init; }

    public required string Intervention { get; init; }

    /// <summary>How often something was administered; {0} is the number.</summary>
    public required string Administrations { get; init; }

    public required string FollowUp { get; init; }

    public required string Outcomes { get; init; }

    public required string Published { get; init; }

    public required string Attribution { get; init; }

    public required string Link { get; init; }

    public required string Quote { get; init; }

    /// <summary>Forms of the units of time, from years to seconds, each in the forms that <see cref="Plural"/> chooses from.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Units { get; init; }

    /// <summary>Returns the index of the form for a number.</summary>
    public required Func<int, int> Plural { get; init; }

    public required IReadOnlyDictionary<Certainty, string> Certainties { get; init; }

    public required IReadOnlyDictionary<CaveatKind, string> CaveatKinds { get; init; }

    public required IReadOnlyDictionary<ClaimKind, string> ClaimKinds { get; init; }

    public required IReadOnlyDictionary<EvidenceKind, string> EvidenceKinds { get; init; }

    /// <summary>The titles of alerts, by the name of their kind.</summary>
    public required IReadOnlyDictionary<string, string> Alerts { get; init; }

    /// <summary>The words for a reader.</summary>
    /// <param name="language">The BCP 47 tag of the reader's language.</param>
    public static InterfaceWords For(string language) =>
        All.Where(words => LanguageFallback.Rank(words.Language, language) != LanguageFallback.None).MinBy(words => LanguageFallback.Rank(words.Language, language)) ?? All[0];

    /// <summary>The word for a status other than active.</summary>
    public string this[Status status] => status switch
    {
        Status.Draft => Draft,
        Status.Retracted => Retracted,
        _ => Superseded,
    };

    /// <summary>A duration in words, such as "1 year 6 months".</summary>
    public string Of(Iso8601Duration duration)
    {
        int[] amounts = [duration.Years, duration.Months, duration.Weeks, duration.Days, duration.Hours, duration.Minutes, duration.Seconds];
        var parts = amounts.Select((amount, unit) => (amount, unit)).Where(static part => part.amount != 0)
            .Select(part => $"{Invariant(part.amount)} {Units[part.unit][Plural(part.amount)]}");
        return string.Join(' ', parts) is { Length: > 0 } text ? text : $"0 {Units[3][Plural(0)]}";
    }

    /// <summary>Puts a number into words.</summary>
    public static string Fill(string words, int number) => Fill(words, Invariant(number));

    /// <summary>Puts a text into words.</summary>
    public static string Fill(string words, string text) => words.Replace("{0}", text, StringComparison.Ordinal);

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
