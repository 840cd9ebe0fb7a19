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
    public SourceReference Find(Annotation annotation)
    {
        var byPath = _byPath ??= Index();
        var path = annotation.SourcePath;
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
