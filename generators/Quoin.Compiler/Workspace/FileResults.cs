namespace Quoin.Compiler.Workspace;

/// <summary>The result of a step for each file of a kind, so that a later build can use it again.</summary>
/// <typeparam name="T">The type of the results.</typeparam>
/// <param name="files">The files, without two of the same path.</param>
/// <param name="results">The result for each file.</param>
internal sealed class FileResults<T>(IReadOnlyList<ContentFile> files, IReadOnlyList<T> results)
    where T : class
{
    // Hardly any build is followed by another one.
    private Dictionary<string, int>? _byPath;

    /// <summary>The results, in the order of the files.</summary>
    public IReadOnlyList<T> All => results;

    /// <summary>The result for a file with the same path and the same text; null if there is none.</summary>
    public T? Find(ContentFile file) => (_byPath ??= Index()).TryGetValue(file.Path, out var index) && files[index] == file ? results[index] : null;

    private Dictionary<string, int> Index()
    {
        var byPath = new Dictionary<string, int>(files.Count, StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            byPath[files[i].Path] = i;
        }

        return byPath;
    }
}
