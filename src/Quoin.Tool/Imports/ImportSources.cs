using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Imports;

/// <summary>Finds the source that a row names: a path, the end of one, a file name, or the id of an article.</summary>
internal sealed class ImportSources
{
    /// <summary>The number of suggestions; each costs a comparison with every source.</summary>
    private const int SuggestionsLimit = 50;

    private readonly ToolSession _session;
    private readonly string[] _folders;
    private readonly List<ContentFile> _files;
    private readonly Dictionary<string, ContentFile> _byPath;
    private readonly ILookup<string, ContentFile> _byName;
    private readonly IReadOnlyDictionary<string, string> _byArticle;
    private readonly Dictionary<string, (ContentFile? File, string? Fault)> _found = new(StringComparer.Ordinal);
    private int _suggestions;

    /// <param name="session">The session.</param>
    /// <param name="content">The content.</param>
    /// <param name="table">The full path of the table, to whose folder paths may be relative.</param>
    /// <param name="articles">The full paths of sources by the ids of their articles.</param>
    public ImportSources(ToolSession session, ContentSet content, string table, IReadOnlyDictionary<string, string> articles)
    {
        (_session, _byArticle) = (session, articles);
        _folders = [session.Folder, FilePaths.Normalize($"{table}/.."), FilePaths.Normalize(content.Folder)];
        _files = [.. content.Project.Files.Where(static file => file.Kind == ContentFileKind.Source)];
        _byPath = _files.ToDictionary(static file => FilePaths.Normalize(file.Path), StringComparer.Ordinal);
        _byName = _files.ToLookup(static file => FilePaths.Name(file.Path), StringComparer.Ordinal);
    }

    /// <summary>How many sources there are.</summary>
    public int Count => _files.Count;

    /// <summary>The only source; null if there are several.</summary>
    public ContentFile? Only => _files is [var only] ? only : null;

    /// <summary>The source with a name, or why there is none.</summary>
    public (ContentFile? File, string? Fault) Find(string name)
    {
        if (!_found.TryGetValue(name, out var found))
        {
            found = Search(FilePaths.Normalize(name), name);
            if (found.File is { Text: null } unread)
            {
                found = (null, unread.Content.Length > 0 ? $"the source has {unread.Content.Length} characters, which is more than a build reads" : "the source cannot be read");
            }

            _found.Add(name, found);
        }

        return found;
    }

    private (ContentFile? File, string? Fault) Search(string path, string name)
    {
        foreach (var folder in _folders)
        {
            if (_byPath.TryGetValue(FilePaths.Normalize(path.StartsWith('/') ? path : $"{folder}/{path}"), out var file))
            {
                return (file, null);
            }
        }

        var ends = _byName[FilePaths.Name(path)].Where(file => FilePaths.Normalize(file.Path).EndsWith("/" + path, StringComparison.Ordinal)).ToList();
        if (ends.Count > 1)
        {
            return (null, $"several sources are called '{DisplayText.From(name)}': {string.Join(", ", ends.Take(5).Select(file => _session.Show(file.Path)))}; write more of the path");
        }

        if (ends.Count == 1 || (_byArticle.TryGetValue(name, out var source) && _byPath.TryGetValue(source, out var annotated) && (ends = [annotated]).Count == 1))
        {
            return (ends[0], null);
        }

        return (null, $"there is no source '{DisplayText.From(name)}'{(_suggestions++ < SuggestionsLimit ? Suggestion.For(name, [.. _files.Select(file => path.Contains('/', StringComparison.Ordinal) ? _session.Show(file.Path) : FilePaths.Name(file.Path)).Distinct(StringComparer.Ordinal)]) : "")}");
    }
}
