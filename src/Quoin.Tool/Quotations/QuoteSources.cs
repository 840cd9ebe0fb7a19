using Quoin.Compiler.Format;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;
namespace Quoin.Tool.Quotations;

/// <summary>Selects the sources in which words are searched.</summary>
internal static class QuoteSources
{
    /// <summary>The sources with the given paths, or all of the content that can be read.</summary>
    /// <param name="session">The session.</param>
    /// <param name="content">The content.</param>
    /// <param name="paths">Paths or names of sources. A file that is no content can be named too, because an article may not be annotated yet.</param>
    /// <exception cref="ToolException">There is no such source, or none at all.</exception>
    public static IReadOnlyList<SourceFile> Select(ToolSession session, ContentSet content, IReadOnlyList<string> paths)
    {
        var known = content.Project.Files.Where(static file => file.Kind == ContentFileKind.Source).ToList();
        if (paths.Count == 0)
        {
            return known.Count > 0
                ? [.. known.Where(static file => file.Text is not null).Select(static file => new SourceFile(file.Path, file.Content))]
                : throw new ToolException($"No sources in {content.Origin}; put an article such as 'seeds/tea.txt' there, or name a file with --source");
        }

        return [.. paths.Select(path => Named(session, content, known, path)).DistinctBy(static file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Of the sources to search, those that cannot be read: why, and how to fix it. A named one fails when it is selected.</summary>
    public static IReadOnlyList<string> Unread(ToolSession session, ContentSet content, IReadOnlyList<string> paths) => paths.Count > 0 ? []
        : [.. content.Project.Files.Where(static file => file is { Kind: ContentFileKind.Source, Text: null }).Select(file => WhyUnread(session, content, file))];

    /// <summary>The only annotation of a source; null if there is none, or several.</summary>
    public static Annotation? AnnotationOf(ContentSet content, SourceFile source)
    {
        // Most annotations do not contain the name, and need not be parsed.
        var format = new Lazy<AnnotationFormat>(() => BuildSteps.FormatOf(content.Project));
        var annotations = content.Project.Files
            .Where(file => file.Kind == ContentFileKind.Annotation && file.Text?.Contains(source.Name, StringComparison.Ordinal) == true)
            .Select(file => BuildSteps.Parse(file, content.Project.Settings.Limits, format.Value, CancellationToken.None).Annotation)
            .Where(annotation => annotation is not null && annotation.SourcePath == FilePaths.Normalize(source.Path))
            .Take(2).ToList();
        return annotations is [var only] ? only : null;
    }

    private static SourceFile Named(ToolSession session, ContentSet content, List<ContentFile> known, string path)
    {
        var full = FilePaths.Normalize(session.FullPath(path));
        var matches = known.Where(file => FilePaths.Normalize(file.Path) == full).ToList();
        if (matches.Count == 0 && !File.Exists(full))
        {
            matches = known.FindAll(file => FilePaths.Normalize(file.Path).EndsWith("/" + FilePaths.Normalize(path), StringComparison.Ordinal));
        }

        var file = matches switch
        {
            [var only] => only,
            [] when File.Exists(full) => ContentFolder.Load(full, content.Project.Settings),
            [] => throw new ToolException($"There is no source '{SafeText.Escape(path)}'{Suggestion.For(path, [.. known.Select(one => session.Show(one.Path))])}"),
            _ => throw new ToolException($"Several sources are called '{SafeText.Escape(path)}'; name one of {string.Join(", ", matches.Take(5).Select(one => session.Show(one.Path)))}"),
        };
        return file.Text is not null ? new SourceFile(file.Path, file.Content) : throw new ToolException(WhyUnread(session, content, file));
    }

    private static string WhyUnread(ToolSession session, ContentSet content, ContentFile file) => file.Content.Length > 0
        ? $"'{session.Show(file.Path)}' has {file.Content.Length} characters, and a source can have {content.Project.Settings.Limits.SourceLength}; divide it"
        : $"'{session.Show(file.Path)}' cannot be read; check its permissions";
}
