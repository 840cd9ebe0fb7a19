using Quoin.Html.Marks;
using Quoin.Html.Words;

namespace Quoin.Html.Parts;

/// <summary>Whether a mark is valid, in words.</summary>
internal static class StandingParts
{
    /// <summary>Whether a claim is not valid: by its standing, or on the day of the options.</summary>
    public static bool IsInvalid(Claim claim, HtmlOptions options) =>
        claim.Standing.Status != Status.Active || (options.ValidOn is { } day && !claim.IsValidOn(day));

    /// <summary>Writes in one or two words that a claim in the text is not valid.</summary>
    public static void WriteShort(Page page, Claim claim, string around) =>
        page.Markup.Raw("<strong class=\"quoin-standing\"").Language(page.Words.Language, around).Raw(">").Text(Short(page, claim)).Raw(" </strong>");

    /// <summary>Says in one or two words that a claim is not valid.</summary>
    public static string Short(Page page, Claim claim)
    {
        var status = claim.Standing.Status;
        return $"[{(status == Status.Active ? NotValidToday(page) : page.Words[status])}]";
    }

    /// <summary>Writes the days on which a claim is valid, if the annotation gives them.</summary>
    public static void WriteDays(Page page, Claim claim)
    {
        WriteDay(page, page.Words.ValidFrom, claim.ValidFrom);
        WriteDay(page, page.Words.ValidUntil, claim.ValidUntil);
    }

    /// <summary>Writes the days on which a caveat is valid, if the annotation gives them, in parentheses after its text.</summary>
    public static void WriteDays(Page page, Caveat caveat)
    {
        if ((caveat.ValidFrom ?? caveat.ValidUntil) is null)
        {
            return;
        }

        var from = caveat.ValidFrom is { } first ? InterfaceWords.Fill(page.Words.ValidFrom, first.ToString()) : null;
        var until = caveat.ValidUntil is { } last ? InterfaceWords.Fill(page.Words.ValidUntil, last.ToString()) : null;
        page.Markup.Raw(" <span class=\"quoin-days\">(").Text(string.Join("; ", new[] { from, until }.OfType<string>())).Raw(")</span>");
    }

    /// <summary>Writes the standing of evidence that is not valid, such as "Retracted on 2026-10-01: The numbers were made up.".</summary>
    public static void WriteOf(Page page, Evidence evidence)
    {
        var standing = evidence.Standing;
        if (standing.Status == Status.Active)
        {
            return;
        }

        var word = page.Words[standing.Status];
        var markup = page.Markup.Raw("<strong class=\"quoin-standing\">[")
            .Text(standing.DecidedOn is { } day ? InterfaceWords.Fill(page.Words.StatusOn, word).Replace("{1}", day.ToString(), StringComparison.Ordinal) : word);
        if (standing.Reason is { } reason)
        {
            markup.Raw(": ");
            TextParts.Write(page, page.Pick(reason), page.Words.Language);
        }

        markup.Raw("]</strong> ");
    }

    private static string NotValidToday(Page page) => InterfaceWords.Fill(page.Words.NotValidOn, Iso8601Date.FromDateOnly(page.Options.ValidOn!.Value).ToString());

    private static void WriteDay(Page page, string words, Iso8601Date? day)
    {
        if (day is { } given)
        {
            page.Markup.Raw("<p class=\"quoin-days\">").Text(InterfaceWords.Fill(words, given.ToString())).Raw("</p>\n");
        }
    }
}
