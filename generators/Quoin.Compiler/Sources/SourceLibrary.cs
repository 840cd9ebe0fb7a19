namespace Quoin.Compiler;

/// <summary>The sources of a build, by path.</summary>
public sealed record SourceLibrary(EquatableArray<SourceFile> Files)
{
    private Dictionary<string, SourceFile>? _byPath;

    /// <summary>Looks up the source of an annotation, whose path is relative to the annotation's folder.</summary>
    public SourceReference Find(Annotation annotation)
    {
        var byPath = _byPath ??= Index();
        var path = Normalize(annotation.Path + "/../" + annotation.Source.Value);
        if (byPath.TryGetValue(path, out var file))
        {
            return new SourceReference(file);
        }

        var name = path.Substring(path.LastIndexOf('/') + 1);
        var nearest = Suggestion.Nearest(name, Files.Select(other => other.Name));
        return new SourceReference(null, nearest is null ? "" : $"; did you mean '{nearest}'?");
    }

    private Dictionary<string, SourceFile> Index()
    {
        var byPath = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            byPath[Normalize(file.Path)] = file;
        }

        return byPath;
    }

    /// <summary>The path with forward slashes and without dots.</summary>
    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <inheritdoc/>
    public bool Equals(SourceLibrary? other) => other is not null && Files == other.Files;

    /// <inheritdoc/>
    public override int GetHashCode() => Files.GetHashCode();
}
