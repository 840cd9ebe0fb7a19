using System.Globalization;
using Quoin.Html.Marks;
using Quoin.Html.Text;
using Quoin.Html.Words;

namespace Quoin.Html.Parts;

/// <summary>Evidence: a line below a claim, or everything that is known about it.</summary>
internal static class EvidenceParts
{
    /// <summary>Writes the evidence of a claim as a list, with the place that each reference cites. What is not valid begins with that.</summary>
    public static void WriteList(Page page, IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0)
        {
            return;
        }

        page.Markup.Raw("<p class=\"quoin-label\">").Text(page.Words.Evidence).Raw("</p>\n<ul class=\"quoin-evidence-list\">\n");
        foreach (var citation in citations)
        {
            page.Markup.Raw("<li class=\"quoin-evidence-item\"");
            if (page.Marks is { } marks && !marks.IsPresent(citation.Evidence) && page.Take(MarkIds.Of(citation.Evidence)))
            {
                page.Markup.Attribute("id", page.Id(MarkIds.Of(citation.Evidence)));
            }

            page.Markup.Raw(">");
            WriteLine(page, citation.Evidence, citation.Pinpoint);
            page.Markup.Raw("</li>\n");
        }

        page.Markup.Raw("</ul>\n");
    }

    /// <summary>Writes everything about evidence.</summary>
    public static void WriteAll(Page page, Evidence evidence)
    {
        var (markup, words) = (page.Markup, page.Words);
        markup.Raw("<div class=\"quoin-evidence-card\"").Language(words.Language, null).Raw(">\n<p class=\"quoin-evidence-head\">");
        WriteLine(page, evidence, null);
        markup.Raw("</p>\n");
        var facts = new FactList(markup);
        Add(page, facts, words.Population, evidence.Population);
        facts.Add(words.SampleSize, evidence.SampleSize?.ToString(CultureInfo.InvariantCulture));
        Add(page, facts, words.Intervention, evidence.Intervention?.Description);
        facts.Add(words.Intervention, evidence.Intervention?.AdministrationCount is { } count ? InterfaceWords.Fill(words.Administrations, count) : null);
        facts.Add(words.FollowUp, evidence.FollowUp is { } followUp ? words.Of(followUp) : null);
        foreach (var outcome in evidence.Outcomes)
        {
            facts.Begin(words.Outcomes);
            TextParts.Write(page, page.Pick(outcome.Measure), words.Language);
            markup.Raw(": ");
            TextParts.Write(page, page.Pick(outcome.Result), words.Language);
            facts.End();
        }

        facts.Add(words.Published, evidence.Published?.ToString());
        FieldParts.Add(page, facts, evidence.FieldValues);
        foreach (var quote in QuoteParts.WithoutClaims(evidence, evidence.Quotes))
        {
            facts.Begin(words.Quote);
            QuoteParts.Write(page, quote, words.Language);
            facts.End();
        }

        facts.Close();
        ReviewParts.Write(page, evidence.Review, words.Language);
        markup.Raw("</div>\n");
    }

    /// <summary>Writes evidence on one line: its standing, its kind, who is behind it, the place in it, and where it can be read.</summary>
    public static void WriteLine(Page page, Evidence evidence, string? pinpoint)
    {
        var (markup, words) = (page.Markup, page.Words);
        StandingParts.WriteOf(page, evidence);
        TextParts.WriteLink(page, page.AddressOf(evidence), ModelWords.Of(evidence.KindDefinition, evidence.Kind, words.EvidenceKinds, page.Reader));
        if (evidence.Attribution is { } attribution)
        {
            markup.Raw(", ");
            TextParts.Write(page, page.Pick(attribution), words.Language);
        }

        if (evidence.Country is { } country)
        {
            markup.Raw(" (").Text(country.ToString()).Raw(")");
        }

        if (evidence.BibliographicCitation is { } citation)
        {
            markup.Raw(", <cite dir=\"auto\">").Text(citation).Raw("</cite>");
        }

        if (pinpoint is not null)
        {
            markup.Raw(", <span class=\"quoin-pinpoint\" dir=\"auto\">").Text(pinpoint).Raw("</span>");
        }

        if (evidence.Doi is { } doi)
        {
            markup.Raw(", ");
            TextParts.WriteLink(page, SafeUrl.OfDoi(doi), "doi:" + doi);
        }

        if (evidence.Url is { } url)
        {
            markup.Raw(", ");
            TextParts.WriteLink(page, SafeUrl.OfLink(url), Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.IdnHost : url);
        }
    }

    private static void Add(Page page, FactList facts, string label, LocalizedText? text)
    {
        if (text is not null)
        {
            facts.Begin(label);
            TextParts.Write(page, page.Pick(text), page.Words.Language);
            facts.End();
        }
    }
}
