using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>How many sentences of an article are accounted for, and which are not.</summary>
/// <param name="Id">The id of the article.</param>
/// <param name="Title">Its title, in the first language; empty if it has none.</param>
/// <param name="Source">The path of its source, as it is shown.</param>
/// <param name="HasErrors">Whether the article has errors, so that the numbers are those of what could be compiled.</param>
/// <param name="Counts">The sentences.</param>
/// <param name="Sections">The same by section; empty if the article has no sections.</param>
/// <param name="Unmarked">The sentences that are not accounted for, in the order of the source.</param>
internal sealed record ArticleCoverage(
    string Id,
    string Title,
    string Source,
    bool HasErrors,
    CoverageModel Counts,
    IReadOnlyList<SectionCoverage> Sections,
    IReadOnlyList<UnmarkedSentence> Unmarked)
{
    /// <summary>Measures an annotation; null if errors prevent that.</summary>
    public static ArticleCoverage? Of(ToolSession session, ArticleBuild build)
    {
        if (build is not { Article: { CoverageBySection.Count: > 0 } article, Joined.Source.File: { } file })
        {
            return null;
        }

        var source = session.Show(file.Path);
        var unmarked = article.Unaccounted.Select(sentence => new UnmarkedSentence(
            source,
            sentence.Line + 1,
            sentence.Column + 1,
            article.Sections.FirstOrDefault(section => section.Extent.Start <= sentence.Span.Start && sentence.Span.Start < section.Extent.End).Mark?.Id,
            Whitespace.Collapse(article.SourceText.Substring(sentence.Span.Start, sentence.Span.Length))));
        return new ArticleCoverage(
            article.Id, article.Title.Count == 0 ? "" : article.Title[0].Text, source, build.HasErrors, article.Coverage, [.. SectionsOf(article)], [.. unmarked]);
    }

    private static IEnumerable<SectionCoverage> SectionsOf(ArticleModel article)
    {
        var counts = article.CoverageBySection;
        if (counts.Count > 1 && counts[0].Sentences > 0)
        {
            yield return new SectionCoverage(null, "", counts[0]);
        }

        for (var i = 1; i < counts.Count; i++)
        {
            var section = article.Sections[i - 1];
            var heading = section.Mark.Quotes[0].Anchor.Span;
            yield return new SectionCoverage(section.Mark.Id, section.HasHeading ? article.SourceText.Substring(heading.Start, heading.Length) : "", counts[i]);
        }
    }
}

/// <summary>The coverage of a section.</summary>
/// <param name="Id">The id of the section; null for what precedes the first one.</param>
/// <param name="Heading">Its heading; empty if it has none.</param>
/// <param name="Counts">The sentences.</param>
internal sealed record SectionCoverage(string? Id, string Heading, CoverageModel Counts);

/// <summary>A sentence that is not accounted for.</summary>
/// <param name="Path">The path of the source, as it is shown.</param>
/// <param name="Line">Its line in the file, counted from 1.</param>
/// <param name="Column">Its column in the file, counted from 1.</param>
/// <param name="Section">The id of its section; null if it precedes the first one.</param>
/// <param name="Text">Its words, on one line.</param>
internal sealed record UnmarkedSentence(string Path, int Line, int Column, string? Section, string Text);
