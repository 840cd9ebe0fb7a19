using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.KnownFindings;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Differences;

/// <summary>Reads the states of content that are compared.</summary>
/// <param name="session">The session.</param>
/// <param name="request">Which content the files as they are have.</param>
/// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
internal sealed class SideReader(ToolSession session, ContentRequest request, CancellationToken cancellation)
{
    private static readonly GitUse Use = new("A revision is of git", "name two folders", "'quoin diff HEAD'");

    private ContentSide? _today;

    /// <summary>Reads the files as they are.</summary>
    public async Task<ContentSide> TodayAsync()
    {
        if (_today is null)
        {
            var content = (await ContentLoader.LoadAsync(session, request, cancellation)).WithAllFindings().WithBaseline(false);
            _today = new ContentSide("the files as they are", content, ParallelBuild.Create(content.Project, cancellation));
        }

        return _today;
    }

    /// <summary>Reads a folder, a file or a revision. What is there as a file or a folder is no revision.</summary>
    /// <exception cref="ToolException">It is none of these.</exception>
    public async Task<ContentSide> ReadAsync(string name)
    {
        var path = session.FullPath(name);
        if (Directory.Exists(path))
        {
            return await FolderAsync(name, path);
        }

        return File.Exists(path) ? OfFile(name, path) : await RevisionAsync(name);
    }

    /// <summary>Reads the commit at which two revisions parted.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public async Task<ContentSide> ForkAsync(string first, string second) =>
        await RevisionAsync(await GitRevision.ForkAsync((await TodayAsync()).Content.Folder, first, second, cancellation));

    private async Task<ContentSide> RevisionAsync(string name)
    {
        var today = await TodayAsync();
        var revision = await GitRevision.OpenAsync(session, today.Content.Folder, name, Use, cancellation);
        var content = today.Content with { Project = await RevisionContent.ReadAsync(revision, today.Content, cancellation), Misplaced = [] };
        return new ContentSide(SafeText.Escape(name), content, ParallelBuild.Update(today.Build, content.Project, cancellation));
    }

    /// <summary>The content of a folder: that of the project in it, or of its folders of content and sources, or all in it.</summary>
    private async Task<ContentSide> FolderAsync(string name, string path)
    {
        var inside = new ToolSession(path, session.Writer, session.Error, () => session.Output);
        var content = await ContentLoader.LoadAsync(inside, new ContentRequest(null, []) { IgnoresProject = request.IgnoresProject }, cancellation);
        if (!HasAnnotation(content))
        {
            // As for one annotation, a source is often in a folder beside that of the annotations.
            content = Beside(path.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/'), []);
        }

        content = content.WithAllFindings().WithBaseline(false);
        return new ContentSide($"'{SafeText.Escape(name)}'", content, ParallelBuild.Create(content.Project, cancellation));
    }

    /// <summary>One annotation, with the source that it names and the annotations beside it that it may cite.</summary>
    private ContentSide OfFile(string name, string path)
    {
        var folder = Path.GetDirectoryName(path)!.Replace(Path.DirectorySeparatorChar, '/');
        if (ContentFileKinds.Of(path) != ContentFileKind.Annotation)
        {
            throw new ToolException($"'{SafeText.Escape(name)}' is no annotation; name annotations, folders or revisions");
        }

        var content = Beside(folder, [new ContentFile(path, ContentFolder.Load(path, ProjectSettings.Default).Content)]);
        return new ContentSide($"'{SafeText.Escape(name)}'", content with { Selected = new HashSet<string>([path], StringComparer.Ordinal) }, ParallelBuild.Create(content.Project, cancellation));
    }

    /// <summary>The content of a folder, with some files in place of those that it has or in addition to them, and the sources that annotations name.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="files">The files.</param>
    public ContentSet Beside(string folder, IReadOnlyList<ContentFile> files)
    {
        var found = ContentFolder.Load(ContentFolder.Find(folder, new ContentRoots(".", ".")), ProjectSettings.Default, ContentFolder.Load);
        var project = ContentProject.Create(files.Concat(found.Files), ProjectSettings.Default);
        return new ContentSet("the folder of the annotation", ReferencedSources.AddTo(project, RootOf(folder), ContentFolder.Load), SeveritySettings.Default, null) { Folder = folder, Roots = new ContentRoots(".", ".") }
            .WithAllFindings();
    }

    /// <summary>The folder in which sources of annotations of a folder may be: the current one, or that around the folder.</summary>
    private string RootOf(string folder)
    {
        var top = session.Folder.TrimEnd('/');
        return (folder + "/").StartsWith(top + "/", StringComparison.Ordinal) ? top : Path.GetDirectoryName(folder)?.Replace(Path.DirectorySeparatorChar, '/') ?? folder;
    }

    private static bool HasAnnotation(ContentSet content) => content.Project.Files.Any(static file => file.Kind == ContentFileKind.Annotation);
}
