using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Files;
using Quoin.Tool.Projects;
using Quoin.Tool.References;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Edits;

/// <summary>The annotations of a project, and edits of them that are written together or not at all.</summary>
internal sealed class EditedContent
{
    private readonly ToolSession _session;
    private readonly Dictionary<string, List<ContentEdit>> _edits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts;

    private EditedContent(ToolSession session, ContentSet content, ContentBuild build, IReadOnlyList<AnnotationMarks> annotations)
    {
        (_session, Content, Build, Annotations) = (session, content, build, annotations);
        _texts = content.Project.Files.Where(static file => file.Text is not null).ToDictionary(static file => file.Path, static file => file.Text!, StringComparer.Ordinal);
    }

    /// <summary>The content as it is.</summary>
    public ContentSet Content { get; }

    /// <summary>The build of the content as it is.</summary>
    public ContentBuild Build { get; }

    /// <summary>All annotations, with their marks and references.</summary>
    public IReadOnlyList<AnnotationMarks> Annotations { get; }

    /// <summary>The files that change, in the order of their paths.</summary>
    public IEnumerable<(string Path, string Before, string After)> Files => _edits.OrderBy(static file => file.Key, StringComparer.Ordinal)
        .Select(file => (file.Key, _texts[file.Key], ContentEdits.Apply(_texts[file.Key], file.Value.OrderBy(static edit => edit.Start))));

    /// <summary>Loads the annotations.</summary>
    /// <exception cref="ToolException">There are none, or one cannot be read, so that it is not known what it refers to.</exception>
    public static async Task<EditedContent> LoadAsync(ToolSession session, ContentRequest request, CancellationToken cancellation)
    {
        var content = (await ContentLoader.LoadAsync(session, request, cancellation)).WithBaseline(false);
        var build = ParallelBuild.Create(content.Project, cancellation);
        if (build.Annotations.Count == 0)
        {
            throw new ToolException($"No annotation in {content.Origin}; start one with 'quoin new'");
        }

        var annotations = new List<AnnotationMarks>();
        foreach (var annotation in build.Annotations)
        {
            annotations.Add(AnnotationMarks.Read(annotation.Path, annotation.Parsed.Tree, build.Format)
                ?? throw new ToolException($"'{session.Show(annotation.Path)}' cannot be read, so it is not known what it refers to; 'quoin check' says what is wrong with it"));
        }

        return new EditedContent(session, content, build, annotations);
    }

    /// <summary>The text of a file.</summary>
    public string TextOf(string path) => _texts[path];

    /// <summary>Adds an edit.</summary>
    public void Add(string path, ContentEdit edit)
    {
        if (!_edits.TryGetValue(path, out var edits))
        {
            _edits.Add(path, edits = []);
        }

        edits.Add(edit);
    }

    /// <summary>Builds the content with the edits.</summary>
    public ContentBuild BuildEdited(CancellationToken cancellation)
    {
        var after = Files.ToDictionary(static file => file.Path, static file => file.After, StringComparer.Ordinal);
        var project = Content.Project;
        var files = project.Files.Select(file => after.TryGetValue(file.Path, out var text) ? new ContentFile(file.Path, text) : file);
        return ParallelBuild.Update(Build, ContentProject.Create(files, project.Settings) with { OutsideLinks = project.OutsideLinks }, cancellation);
    }

    /// <summary>The first error that the edits would bring; null if there is none. An error that is there before is not theirs.</summary>
    /// <param name="edited">The build with the edits.</param>
    public ContentDiagnostic? NewError(ContentBuild edited) => AddedErrors.Find(Build.Diagnostics, edited.Diagnostics) is [var first, ..] ? first : null;

    /// <summary>Writes all files, or none.</summary>
    /// <exception cref="ToolException">A file cannot be written; all are as they were.</exception>
    public void Write()
    {
        try
        {
            var files = Files.Select(file => (file.Before, file.After, File: TextFile.Read(file.Path))).ToList();
            if (files.Find(static file => file.File.Text != file.Before) is { File: { } changed })
            {
                throw new FileException(changed.Path, "it has changed since it was read; run the command again; no file was changed");
            }

            FileChanges.Write([.. files.Select(static file => new FileChange(file.File.Path, file.File, file.After))], _session.Show);
        }
        catch (FileException exception)
        {
            throw new ToolException($"'{_session.Show(exception.Path)}' cannot be changed: {exception.Reason}");
        }
    }
}
