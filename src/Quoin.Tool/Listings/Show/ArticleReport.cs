using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Quoin.Tool.Listings;

/// <summary>Writes an article as its reader gets it: its sections with their claims, the evidence, and the coverage of the source.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="language">The language of texts; null for that of the current UI culture.</param>
internal sealed class ArticleReport(IReportWriter writer, string? language)
{
    /// <summary>Whether drafts and what was superseded or retracted are included, each with what happened to it.</summary>
    public bool IncludesInvalid { get; init; }

    /// <summary>Writes an article.</summary>
    public void Write(Article article)
    {
        writer.Title(In(article.Title));
        writer.Fact("Source", article.Source.Path);
        if (article.Sections.Count > 0)
        {
            writer.Fact("Sections", string.Join(" | ", article.Sections));
        }

        foreach (var value in article.FieldValues)
        {
            writer.Fact(Heading(value.Definition.GetLabel(language)), value.ToString());
        }

        foreach (var claims in (IncludesInvalid ? article.ClaimsIncludingInvalid : article.Claims).GroupBy(claim => claim.Section))
        {
            writer.Heading(claims.Key?.ToString() ?? In(article.Title));
            foreach (var claim in claims)
            {
                Write(claim);
            }
        }

        foreach (var evidence in IncludesInvalid ? article.EvidenceIncludingInvalid : article.Evidence)
        {
            Write(evidence);
        }

        Write(article.Coverage);
    }

    /// <summary>Writes a claim with its caveats. If it is not valid, its text begins with that.</summary>
    public void Write(Claim claim)
    {
        // A claim hands over its text only together with its caveats.
        var (text, caveats) = claim.ToCaveatedText(language);

        // A reader must see that a claim was based on what is retracted now; drafts were never published.
        var evidence = claim.EvidenceIncludingInvalid.Where(evidence => IncludesInvalid || evidence.Standing.Status != Status.Draft).ToList();
        var details = (string[])
        [
            .. claim.FieldValues.Select(value => $"{Heading(value.Definition.GetLabel(language))}: {value}"),
            .. claim.Standing.SupersededBy is { } other ? [$"Superseded by: {other.Id}"] : Array.Empty<string>(),
            .. evidence.Count > 0 ? ["Evidence: " + string.Join(", ", evidence.Select(evidence => Describe(claim, evidence)))] : Array.Empty<string>(),
        ];
        writer.Claim(
            claim.Id,
            string.Join(", ", ((string?[])[KindOf(claim), CertaintyOf(claim), string.Create(CultureInfo.InvariantCulture, $"line {claim.Anchor.Line}")]).OfType<string>()),
            text,
            caveats,
            string.Join("; ", details));
    }

    private void Write(Evidence evidence)
    {
        writer.Heading($"Evidence: {evidence.Id}");
        new EvidenceFacts(language, writer.Fact).Visit(evidence);
    }

    private void Write(Coverage coverage)
    {
        writer.Heading("Coverage");
        writer.Fact("Sentences accounted for", string.Create(CultureInfo.InvariantCulture,
            $"{coverage.Ratio * 100:0.#} % ({coverage.SentenceCount} in all: {coverage.MarkedCount} marked, {coverage.AsideCount} aside, {coverage.UnaccountedCount} neither)"));
    }

    private string Describe(Claim claim, Evidence evidence)
    {
        var by = evidence.Attribution is { } attribution ? $", {In(attribution)}" : "";
        var status = evidence.Standing.Status is var value and not Status.Active ? $", {Words(value)}" : "";
        return $"{evidence.ReferenceFrom(claim.Article)} ({evidence.KindDefinition?.GetLabel(language) ?? Words(evidence.Kind)}{by}{status})";
    }

    /// <summary>What readers call the kind of a claim.</summary>
    private string KindOf(Claim claim) => claim.KindDefinition?.GetLabel(language) ?? Words(claim.Kind);

    /// <summary>What readers call its certainty; null if claims of its kind have none.</summary>
    private string? CertaintyOf(Claim claim) => claim.CertaintyLevel?.GetLabel(language) ?? (claim.Certainty == 0 ? null : Words(claim.Certainty));

    private static string Heading(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];

    [return: NotNullIfNotNull(nameof(text))]
    private string? In(LocalizedText? text) => text?.ToString(language, null);

    /// <summary>A word of a vocabulary in plain text: ClinicalTrial becomes "clinical trial".</summary>
    private static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((character, i) => char.IsUpper(character) && i > 0
            ? $" {char.ToLowerInvariant(character)}"
            : $"{char.ToLowerInvariant(character)}"));
}
