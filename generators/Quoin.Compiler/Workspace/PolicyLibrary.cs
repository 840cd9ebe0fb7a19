using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The policies of a build, by folder.</summary>
internal sealed record PolicyLibrary(EquatableArray<Policy> Policies)
{
    private Dictionary<string, List<Policy>>? _byFolder;

    /// <summary>The policies that apply to a file: those in its own folder and in the folders above, from the outermost in.</summary>
    public EquatableArray<Policy> Governing(string path)
    {
        if (Policies.Count == 0)
        {
            return [];
        }

        var byFolder = _byFolder ??= Index();
        var governing = new List<Policy>();
        for (var folder = Folder(FilePaths.Normalize(path)); ; folder = Folder(folder))
        {
            if (byFolder.TryGetValue(folder, out var policies))
            {
                governing.InsertRange(0, policies);
            }

            if (folder.Length == 0)
            {
                return [.. governing];
            }
        }
    }

    private Dictionary<string, List<Policy>> Index()
    {
        var byFolder = new Dictionary<string, List<Policy>>(StringComparer.Ordinal);

        // Some versions of Roslyn pass a file twice when several change at once.
        foreach (var policy in Policies.Distinct().OrderBy(policy => policy.Path, FilePaths.Order))
        {
            var folder = Folder(FilePaths.Normalize(policy.Path));
            if (!byFolder.TryGetValue(folder, out var policies))
            {
                byFolder.Add(folder, policies = []);
            }

            policies.Add(policy);
        }

        return byFolder;
    }

    private static string Folder(string path) => path.LastIndexOf('/') is var end and >= 0 ? path.Substring(0, end) : "";

    /// <inheritdoc/>
    public bool Equals(PolicyLibrary? other) => other is not null && Policies == other.Policies;

    /// <inheritdoc/>
    public override int GetHashCode() => Policies.GetHashCode();
}
