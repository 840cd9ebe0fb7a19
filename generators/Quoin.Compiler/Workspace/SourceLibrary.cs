using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The sources of a build, by path.</summary>
internal sealed record SourceLibrary(EquatableArray<SourceFile> Files)
{
    private Dictionary<string, SourceFile>? _byPath;
    private NearestName? _names;

    private SourceFile[]? _inOrder;

    /// <summary>The sources in the order of their paths: a file system lists files in any order, but messages must not depend on it.</summary>
    public IReadOnlyList<SourceFile> InOrder => _inOrder ??= [.. Files.OrderBy(file => FilePaths.Normalize(file.Path), StringComparer.Ordinal)];

    /// <summary>Finds the source of an annotation by its path, which is relative to the annotation's folder.</summary>
    public SourceReference Find(Annotation annotation) => Find(annotation, annotation.SourcePath);

    /// <summary>Finds the sources of a library: its own, and those that only some of its marks quote.</summary>
    public EquatableArray<NamedSource> FindAll(Annotation library)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var sources = new List<NamedSource>();
        if (library.Source.Value.Length > 0)
        {
            Add(library.Source);
        }

        foreach (var group in library.Groups)
        {
            foreach (var mark in group.Marks)
            {
                if (mark.Source is { } source)
                {
                    Add(source);
                }
            }
        }

        return [.. sources];

        void Add(Located<string> source)
        {
            var path = library.PathOf(source);
            if (paths.Add(path))
            {
                sources.Add(new NamedSource(source.Value, source.Range, source.Form, path, Find(library, path)));
            }
        }
    }

    private SourceReference Find(Annotation annotation, string path)
    {
        var byPath = _byPath ??= Index();
        if (byPath.TryGetValue(path, out var file))
        {
            return new SourceReference(file);
        }

        var nearest = (_names ??= new NearestName([.. InOrder.Select(other => other.Name)])).Find(FilePaths.Name(path));
        if (nearest < 0)
        {
            return new SourceReference(null);
        }

        var relative = FilePaths.Relative(annotation.Path, InOrder[nearest].Path);
        return new SourceReference(null, $"; did you mean '{relative}'?", relative);
    }

    private Dictionary<string, SourceFile> Index()
    {
        var byPath = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            byPath[FilePaths.Normalize(file.Path)] = file;
        }

        return byPath;
    }

    /// <inheritdoc/>
    public bool Equals(SourceLibrary? other) => other is not null && Files == other.Files;

    /// <inheritdoc/>
    public override int GetHashCode() => Files.GetHashCode();
}
