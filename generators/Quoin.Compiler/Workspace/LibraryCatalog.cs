using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The libraries that the articles of a build can cite.</summary>
/// <param name="Own">Those of the build, in the order of their paths.</param>
/// <param name="Referenced">Those of referenced assemblies.</param>
/// <param name="Unread">The ids that the names of annotations give which could not be read; they may be libraries, and are reported themselves.</param>
internal sealed record LibraryCatalog(EquatableArray<LibraryExport> Own, EquatableArray<LibraryExport> Referenced, EquatableArray<string> Unread)
{
    /// <summary>No libraries.</summary>
    public static readonly LibraryCatalog Empty = new([], [], []);

    /// <summary>Whether there is nothing to cite.</summary>
    public bool IsEmpty => Own.Count + Referenced.Count == 0;
}
