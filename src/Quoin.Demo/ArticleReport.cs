using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Quoin.Demo;

/// <summary>Writes an article: its sections with their claims, the evidence, and the coverage of the source.</summary>
internal sealed class ArticleReport(IReportWriter writer, string? language)
{
    public void Write(Article article, StartupTiming timing)
    {
        writer.Title(In(article.Title));
        writer.Fact("Source", article.Source.Path);
        writer.Fact("Sections", string.Join(" | ", article.Sections));

        foreach (var claims in article.Claims.GroupBy(claim => claim.Section))
        {
            writer.Heading(claims.Key?.ToString() ?? In(article.Title));
            foreach (var claim in claims)
            {
                Write(claim);
            }
        }

        foreach (var evidence in article.Evidence)
        {
            Write(evidence);
        }

        Write(article.Coverage);
        writer.Fact("First claim", string.Create(CultureInfo.InvariantCulture,
            $"{timing.SinceProcessStart.TotalMilliseconds:F0} ms after the start of the process, of which the content took {timing.Access.TotalMilliseconds:F1} ms"));
    }

    public void Write(Claim claim)
    {
        // A qualified claim hands over its text only together with its caveats.
        var (text, caveats) = claim switch
        {
            PlainClaim plain => (In(plain.Statement), []),
            QualifiedClaim { Statement: var (statement, limits) } => (In(statement), limits.Select(limit => In(limit.Statement)).ToList()),
        };

        var evidence = claim.Evidence.Count == 0 ? "" : "Evidence: " + string.Join(", ", claim.Evidence.Select(Describe));
        writer.Claim(claim.Id, $"{Words(claim.Kind)}, {Words(claim.Certainty)}, line {claim.Anchor.Line}", text, caveats, evidence);
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

    private string Describe(Evidence evidence) => evidence.Attribution is { } by
        ? $"{evidence.Id} ({Words(evidence.Kind)}, {In(by)})"
        : $"{evidence.Id} ({Words(evidence.Kind)})";

    [return: NotNullIfNotNull(nameof(text))]
    private string? In(LocalizedText? text) => text?.ToString(language, null);

    /// <summary>A word of a vocabulary in plain text: ClinicalTrial becomes "clinical trial".</summary>
    private static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((character, i) => char.IsUpper(character) && i > 0
            ? $" {char.ToLowerInvariant(character)}"
            : $"{char.ToLowerInvariant(character)}"));
}
