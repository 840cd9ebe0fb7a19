using System.Globalization;
using Quoin.Compiler.Model;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>The coverage of content.</summary>
/// <param name="Articles">The articles, in the order of the paths of their annotations.</param>
/// <param name="Unmeasured">The paths, as they are shown, of annotations whose errors prevent measuring.</param>
/// <param name="Minimum">The percentage that each article must reach; null if there is none.</param>
internal sealed record CoverageReport(IReadOnlyList<ArticleCoverage> Articles, IReadOnlyList<string> Unmeasured, decimal? Minimum)
{
    /// <summary>The sum over all articles.</summary>
    public CoverageModel Total { get; } = new(
        Articles.Sum(static article => article.Counts.Sentences), Articles.Sum(static article => article.Counts.Marked), Articles.Sum(static article => article.Counts.Asides));

    /// <summary>The articles that do not reach the minimum.</summary>
    public IEnumerable<ArticleCoverage> Below => Articles.Where(article => Minimum is { } minimum && article.Counts.MissingFor(minimum) > 0);

    /// <summary>What a reader must know beside the numbers, as sentences; usually nothing.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            foreach (var article in Articles.Where(static article => article.HasErrors))
            {
                yield return $"'{article.Id}' has errors, so its numbers are those of what could be read{(Minimum is { } minimum ? $", and it does not reach the minimum of {Text(minimum)} %" : "")}; 'quoin check' lists them.";
            }

            foreach (var path in Unmeasured)
            {
                yield return $"'{path}' has errors and could not be measured; 'quoin check' lists them.";
            }

            foreach (var article in Below)
            {
                yield return $"'{article.Id}' is below the minimum of {Text(Minimum!.Value)} %: {Sentences(article.Counts.MissingFor(Minimum.Value))} more must be marked or listed as asides.";
            }
        }
    }

    /// <summary>The exit code: whether every article reaches the minimum. One with errors does not, whatever could be read of it.</summary>
    public int ExitCode => Minimum is not null && (Unmeasured.Count > 0 || Articles.Any(static article => article.HasErrors) || Below.Any()) ? Terminal.ExitCode.Findings : Terminal.ExitCode.Clean;

    /// <summary>Measures content.</summary>
    /// <param name="session">The session.</param>
    /// <param name="content">The content, and which of it was asked for.</param>
    /// <param name="build">The build of the content.</param>
    /// <param name="minimum">The percentage that each article must reach; null for that of the project.</param>
    /// <exception cref="ToolException">There are no articles, or none can be measured.</exception>
    public static CoverageReport Create(ToolSession session, ContentSet content, ContentBuild build, decimal? minimum)
    {
        // The source of a library is quoted, and nobody means to account for all of it.
        var selected = build.Annotations.Where(article => content.IsSelected(article.Path)).ToList();
        var builds = selected.FindAll(static article => article.Parsed.Result.Annotation is not { IsLibrary: true });
        if (builds.Count == 0)
        {
            throw new ToolException(selected.Count == 0
                ? $"No annotation in {content.Origin}; start one with 'quoin new'"
                : $"No article in {content.Origin}, and libraries are not measured; start one with 'quoin new'");
        }

        var measured = builds.ConvertAll(article => (Path: session.Show(article.Path), Coverage: ArticleCoverage.Of(session, article)));
        return measured.Exists(static article => article.Coverage is not null)
            ? new CoverageReport(
                [.. measured.Select(static article => article.Coverage).OfType<ArticleCoverage>()],
                [.. measured.Where(static article => article.Coverage is null).Select(static article => article.Path)],
                minimum ?? content.Project.Settings.Coverage.Minimum)
            : throw new ToolException($"No article can be measured, because {(measured.Count == 1 ? $"'{measured[0].Path}' has" : "all have")} errors; 'quoin check' lists them");
    }

    /// <summary>A percentage for people, such as <c>99.5</c>.</summary>
    public static string Text(decimal percentage) => percentage.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A number of sentences in words.</summary>
    public static string Sentences(int count) => count == 1 ? "1 sentence" : string.Create(CultureInfo.InvariantCulture, $"{count} sentences");

    /// <summary>The whole in one line.</summary>
    public string Summary => string.Create(CultureInfo.InvariantCulture,
        $"{Sentences(Total.Sentences)} of {(Articles.Count == 1 ? "1 article" : $"{Articles.Count} articles")}: {Total.Marked} marked, {Total.Asides} aside, {Total.Sentences - Total.Accounted} without a mark, {Text(Total.Percentage)} % accounted for");
}
