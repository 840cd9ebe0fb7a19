using Quoin.Compiler.Workspace;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>Finds where marks are: those of articles in the source, and those of libraries, which may quote nothing, in the annotation.</summary>
internal sealed class MarkPlaces
{
    private readonly Dictionary<string, string> _sources;
    private readonly Dictionary<(string Library, string Mark), (string Path, int? Line)> _marks;

    /// <param name="session">The session.</param>
    /// <param name="build">The content.</param>
    public MarkPlaces(ToolSession session, ContentBuild build)
    {
        _sources = build.SoundArticles.ToDictionary(static article => article.Article!.Id, article => session.Show(article.Joined!.Source.File!.Path), StringComparer.Ordinal);
        _marks = build.Libraries
            .SelectMany(library => library.Parsed.Result.Annotation!.Groups.SelectMany(static group => group.Marks)
                .Select(mark => (Key: (library.Article!.Id, mark.Id.Value), Place: (session.Show(library.Path), (int?)mark.Id.Range.StartLine + 1))))
            .DistinctBy(static mark => mark.Key).ToDictionary(static mark => mark.Key, static mark => mark.Place);
    }

    /// <summary>The path of the file, as it is shown, and the line in it, counted from 1; null for a mark that is nowhere.</summary>
    public (string Path, int? Line) Find(Mark mark) => mark.Article.IsLibrary
        ? _marks.GetValueOrDefault((mark.Article.Id, mark.Id), ("", null))
        : (_sources[mark.Article.Id], mark.Anchors is [var first, ..] ? first.Line : null);
}
