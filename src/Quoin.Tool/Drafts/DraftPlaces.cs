using Quoin.Compiler.Names;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Drafts;

/// <summary>Where annotations of a project are, and which sources they have. What an import asks for each of many sources is found without a search.</summary>
internal sealed class DraftPlaces
{
    private const string ModelineStart = "# yaml-language-server:";
    private const string Schema = "obj/quoin.schema.json";

    private readonly ContentSet _content;
    private readonly List<(ContentFile File, Annotation Annotation)> _annotations;
    private readonly ILookup<string, (ContentFile File, Annotation Annotation)> _bySource;
    private readonly ILookup<string, (ContentFile File, Annotation Annotation)> _byFolderOfSource;
    private readonly ILookup<string, (ContentFile File, Annotation Annotation)> _byFolder;
    private readonly ILookup<string, (ContentFile File, Annotation Annotation)> _byName;
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <param name="content">The content of the project.</param>
    public DraftPlaces(ContentSet content)
    {
        _content = content;
        var format = BuildSteps.FormatOf(content.Project);
        _annotations =
        [
            .. content.Project.Files.Where(static file => file.Kind == ContentFileKind.Annotation)
                .Select(file => (file, BuildSteps.Parse(file, content.Project.Settings.Limits, format, CancellationToken.None).Annotation!))
                .Where(static pair => pair.Item2 is not null),
        ];
        _bySource = _annotations.ToLookup(static pair => pair.Annotation.SourcePath, StringComparer.Ordinal);
        _byFolderOfSource = _annotations.ToLookup(static pair => FolderOf(pair.Annotation.SourcePath), StringComparer.Ordinal);
        _byFolder = _annotations.ToLookup(static pair => FolderOf(FilePaths.Normalize(pair.File.Path)), StringComparer.Ordinal);
        _byName = _annotations.ToLookup(static pair => CSharpNames.FromId(pair.Annotation.Id.Value), StringComparer.Ordinal);
    }

    /// <summary>The full paths of the annotations of a source.</summary>
    public IReadOnlyList<string> Of(string source) =>
        [.. _bySource[FilePaths.Normalize(source)].Select(static pair => pair.File.Path).Order(StringComparer.Ordinal)];

    /// <summary>The normalized full paths of sources by the ids of their articles; of two articles with one id, that of the first.</summary>
    public IReadOnlyDictionary<string, string> SourcesById() =>
        _annotations.DistinctBy(static pair => pair.Annotation.Id.Value).ToDictionary(static pair => pair.Annotation.Id.Value, static pair => pair.Annotation.SourcePath, StringComparer.Ordinal);

    /// <summary>The full path of the annotation whose class an id would have too; null if there is none.</summary>
    public string? WithId(string id) => _byName[CSharpNames.FromId(id)].FirstOrDefault().File?.Path;

    /// <summary>The folder for the annotation of a source: that of the annotations of its neighbours, or of most annotations, or the folder of content.</summary>
    public string FolderFor(string source)
    {
        var folder = FolderOf(FilePaths.Normalize(source));
        if (!_folders.TryGetValue(folder, out var place))
        {
            place = _byFolderOfSource.Contains(folder) ? FolderOfMost(_byFolderOfSource[folder])! : FolderOfMost(_annotations) ?? Usual();
            _folders.Add(folder, place);
        }

        return place;

        string Usual() => FilePaths.Normalize($"{_content.Folder.Replace('\\', '/')}/{_content.Roots.Content}").TrimEnd('/');
    }

    /// <summary>The first line of an annotation in a folder, from which editors know the schema: that of its neighbours; null if there is none.</summary>
    public string? FirstLine(string folder)
    {
        var neighbour = _byFolder[folder]
            .Select(static pair => pair.File.Text!.Split('\n')[0].TrimEnd('\r')).FirstOrDefault(static line => line.StartsWith(ModelineStart, StringComparison.Ordinal));
        var schema = $"{_content.Folder.Replace('\\', '/')}/{Schema}";
        return neighbour ?? (File.Exists(schema) ? $"{ModelineStart} $schema={FilePaths.Relative($"{folder}/x", schema)}" : null);
    }

    private static string? FolderOfMost(IEnumerable<(ContentFile File, Annotation Annotation)> annotations) =>
        annotations.GroupBy(static pair => FolderOf(FilePaths.Normalize(pair.File.Path)), StringComparer.Ordinal)
            .OrderByDescending(static folder => folder.Count()).ThenBy(static folder => folder.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];
}
